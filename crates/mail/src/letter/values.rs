//! What a mail puts in the places of its template.

use super::language;
use crate::{Portal, clean};
use domain::{
    language::Language,
    mail_template::Variable,
    outbox::{MailContent, MailToSend, QuotaWarning, RetentionNotice},
};

/// The values of a mail's variables; one that does not apply has none. Each is one line that no name can break out of.
#[derive(Debug)]
pub(super) struct Values(Vec<(Variable, String)>);

impl Values {
    #[expect(clippy::too_many_lines, reason = "a table: one arm for each mail")]
    pub(super) fn of(portal: &Portal, mail: &MailToSend, language: Language) -> Self {
        let moment = language::words(language).moment;
        let mut values = vec![
            (
                Variable::Account,
                clean::name(&mail.stationery.account_name),
            ),
            (Variable::Portal, clean::name(mail.stationery.portal_name())),
        ];
        let named = |variable, name: &str| (variable, clean::name(name));
        let person = |variable, name: &str| (variable, clean::person(name));
        let reference = |reference: &str| (Variable::Reference, reference.to_owned());
        values.extend(match &mail.content {
            MailContent::Notification {
                sender,
                link,
                reference: of,
                expires_at,
                ..
            }
            | MailContent::ExtensionGranted {
                sender,
                link,
                reference: of,
                expires_at,
            }
            | MailContent::UnreadReminder {
                sender,
                link,
                reference: of,
                expires_at,
            }
            | MailContent::ExpiryReminder {
                sender,
                link,
                reference: of,
                expires_at,
            } => vec![
                named(Variable::Sender, sender),
                (Variable::Link, portal.link(link)),
                reference(of),
                (Variable::ExpiresAt, moment(*expires_at)),
            ],
            MailContent::FreshLink {
                link,
                reference: of,
            } => vec![(Variable::Link, portal.link(link)), reference(of)],
            MailContent::Code { code } => vec![
                (Variable::Code, code.expose().clone()),
                (Variable::ValidUntil, moment(mail.deadline)),
            ],
            MailContent::PasswordReset { token } => vec![
                (Variable::Link, portal.reset(token)),
                (Variable::ValidUntil, moment(mail.deadline)),
            ],
            MailContent::PermissionsChanged {
                password_set,
                logon_allowed,
            } => conditions(*password_set, *logon_allowed),
            MailContent::ReadReceipt {
                reader,
                reference: of,
                opened_at,
            } => vec![
                person(Variable::Reader, reader),
                reference(of),
                (Variable::OpenedAt, moment(*opened_at)),
            ],
            MailContent::ExtensionRequested {
                asker,
                reference: of,
                slug,
                message,
            } => vec![
                person(Variable::Asker, asker),
                reference(of),
                (Variable::Link, portal.sent_message(slug, message)),
            ],
            MailContent::ExtensionDeclined {
                sender,
                reference: of,
            } => vec![named(Variable::Sender, sender), reference(of)],
            MailContent::RetentionChange(RetentionNotice {
                by,
                from_days,
                to_days,
                applies_at,
                ..
            }) => {
                let how = if by.is_empty() {
                    Variable::PeriodOver
                } else {
                    Variable::PutIntoForce
                };
                let mut values = vec![
                    person(Variable::Person, by),
                    (Variable::FromDays, from_days.to_string()),
                    (Variable::ToDays, to_days.to_string()),
                    (how, String::new()),
                ];
                values.extend(applies_at.map(|at| (Variable::AppliesAt, moment(at))));
                values
            }
            MailContent::NotDelivered {
                recipient,
                reference: of,
                answer,
            } => vec![
                person(Variable::Recipient, recipient),
                reference(of),
                (Variable::Answer, clean::answer(answer)),
            ],
            MailContent::BccCopy { reference: of } => vec![reference(of)],
            MailContent::QuotaWarning(QuotaWarning {
                about,
                percent,
                used,
                limit,
                resets_at,
            }) => {
                let mut values = vec![
                    (Variable::Percent, percent.to_string()),
                    (Variable::Used, used.to_string()),
                    (Variable::Limit, limit.to_string()),
                    (Variable::ResetsAt, moment(*resets_at)),
                ];
                values.extend(about.as_deref().map(|name| person(Variable::Person, name)));
                values
            }
            // What is tested is written as the mail it is about.
            MailContent::SecondFactorReset | MailContent::TemplateTest { .. } => Vec::new(),
        });
        Self(values)
    }

    pub(super) fn get(&self, variable: Variable) -> Option<String> {
        let mut values = self.0.iter();
        values
            .find(|(one, _)| *one == variable)
            .map(|(_, value)| value.clone())
    }
}

/// Conditions hold where they have a value, whatever it is.
fn conditions(password_set: bool, logon_allowed: Option<bool>) -> Vec<(Variable, String)> {
    let logon = match logon_allowed {
        Some(true) => Some(Variable::LogonAllowed),
        Some(false) => Some(Variable::LogonWithdrawn),
        None => None,
    };
    password_set
        .then_some(Variable::PasswordSet)
        .into_iter()
        .chain(logon)
        .map(|condition| (condition, String::new()))
        .collect()
}
