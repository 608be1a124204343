//! English.

use super::{Lines, TemplateKind};

const REFERENCE: &str = "Reference: {reference} (the portal shows the same one)";

#[expect(clippy::too_many_lines, reason = "a table: one arm for each mail")]
pub(super) const fn lines(kind: TemplateKind) -> Lines {
    match kind {
        TemplateKind::Notification => (
            "{sender} has sent you a secure message",
            &[
                "{sender} has sent you a secure message through {account}. Its content is not in this mail; you read it in the portal, which first makes sure that it is you.",
                "{link}",
                "It can be read until {expires_at}.",
                REFERENCE,
            ],
        ),
        TemplateKind::UnreadReminder => (
            "A secure message is still waiting for you",
            &[
                "{sender} has sent you a secure message through {account}, which you have not opened yet. Its content is not in this mail; you read it in the portal.",
                "{link}",
                "It can be read until {expires_at}.",
                REFERENCE,
            ],
        ),
        TemplateKind::ExpiryReminder => (
            "A secure message for you can be read until {expires_at}",
            &[
                "{sender} has sent you a secure message through {account}, which you have not opened yet. It can be read in the portal until {expires_at}.",
                "{link}",
                REFERENCE,
            ],
        ),
        TemplateKind::FreshLink => (
            "Your link to the portal of {account}",
            &[
                "Here is a fresh link to your secure message at {account}.",
                "{link}",
                REFERENCE,
                "If you did not ask for it, you need not do anything.",
            ],
        ),
        TemplateKind::Code => (
            "Your code for the portal of {account}",
            &[
                "Your code for the portal of {account}:",
                "{code}",
                "It can be used once, until {valid_until}. If you did not ask for it, you need not do anything. Nobody from {account} will ask you for it.",
            ],
        ),
        TemplateKind::PasswordReset => (
            "Choose a new password for the portal of {account}",
            &[
                "With this link you choose a new password for the portal of {account}.",
                "{link}",
                "It can be used once, until {valid_until}. If you did not ask for it, you need not do anything; your password stays as it is.",
            ],
        ),
        TemplateKind::PermissionsChanged => (
            "Your access to the portal of {account} was changed",
            &[
                "{?password_set}An administrator of {account} has set your password for the portal. They will tell you by another way what it is.",
                "{?logon_allowed}An administrator of {account} has allowed you to log on to the portal.",
                "{?logon_withdrawn}An administrator of {account} has withdrawn your permission to log on to the portal.",
            ],
        ),
        TemplateKind::SecondFactorReset => (
            "The second factor of your access to the portal of {account} was reset",
            &[
                "An administrator of {account} has removed the authenticator from your access to the portal. At your next log-on you set up a new one.",
                "If you did not ask for this, tell them at once.",
            ],
        ),
        TemplateKind::ExtensionGranted => (
            "Your secure message can be read for longer",
            &[
                "You asked for more time for a secure message at {account}. {sender} has given it: the message can be read until {expires_at}.",
                "{link}",
                REFERENCE,
            ],
        ),
        TemplateKind::ExtensionDeclined => (
            "No more time for the secure message {reference}",
            &[
                "You asked for more time for a secure message at {account}. {sender} has decided to leave its end as it is.",
                REFERENCE,
            ],
        ),
        TemplateKind::ExtensionRequested => (
            "More time is asked for your secure message {reference}",
            &[
                "{asker} would like to be able to read your secure message for longer. You answer in the portal of {account}.",
                "{link}",
                REFERENCE,
            ],
        ),
        TemplateKind::ReadReceipt => (
            "Your secure message {reference} was opened",
            &[
                "{reader} opened your secure message on {opened_at}.",
                REFERENCE,
            ],
        ),
        TemplateKind::NotDelivered => (
            "Your secure message {reference} could not be announced",
            &[
                "The mail that should have told {recipient} of your secure message could not be delivered. They do not know of it, unless you tell them by another way.",
                "The mail server said: {answer}",
                REFERENCE,
            ],
        ),
        TemplateKind::BccCopy => (
            "Copy of your secure message {reference}",
            &[
                "This is a copy of the message you sent through the portal of {account}. It is ordinary mail: a recall, an expiry or the end of retention does not reach it.",
                REFERENCE,
            ],
        ),
        TemplateKind::RetentionApproval => (
            "A shorter retention waits for your approval",
            &[
                "In the portal of {account}, {person} wants messages to be kept for {to_days} days instead of {from_days}.",
                "Nothing changes until another administrator approves it under Account, Settings. What is older than that is destroyed then and cannot be brought back. You can cancel it there, too.",
            ],
        ),
        TemplateKind::RetentionComing => (
            "Messages will be kept for {to_days} days only",
            &[
                "In the portal of {account}, {person} wants messages to be kept for {to_days} days instead of {from_days}. This takes effect on {applies_at}.",
                "What is older than that is destroyed then and cannot be brought back. Until then you can cancel it under Account, Settings.",
            ],
        ),
        TemplateKind::RetentionCancelled => (
            "The shorter retention was cancelled",
            &[
                "In the portal of {account}, {person} has cancelled the retention of {to_days} days.",
                "Messages are kept for {from_days} days, as before.",
            ],
        ),
        TemplateKind::RetentionInForce => (
            "Messages are kept for {to_days} days now",
            &[
                "In the portal of {account}, messages are kept for {to_days} days instead of {from_days} from now on.",
                "{?period_over}The time to cancel it has passed.",
                "{?put_into_force}Put into force by {person}.",
            ],
        ),
        TemplateKind::QuotaWarning => (
            "You have used {percent} % of your recipients this month",
            &[
                "In the portal of {account} you have written to {used} of {limit} recipient addresses this month; the count begins anew on {resets_at}.",
                "Messages to people you have already written to this month, and replies, are not affected. If you need more, ask an administrator for a bulk sender pack.",
            ],
        ),
        TemplateKind::QuotaWarningAdministrator => (
            "{person} has used {percent} % of their recipients this month",
            &[
                "In the portal of {account}, {person} has written to {used} of {limit} recipient addresses this month; the count begins anew on {resets_at}.",
                "If they need more, you can assign them a bulk sender pack.",
            ],
        ),
    }
}
