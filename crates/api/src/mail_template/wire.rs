//! The wording of mails on the wire.

use crate::problem::{Code, Problem};
use domain::{
    language::Language,
    mail_template::{Advice, Place, ShownTemplate, TemplateKind, TestMail, WordingText},
    outbox::WrittenMail,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};

/// Declares the kinds for the document, and that none is missing.
macro_rules! kinds {
    ($($name:ident),* $(,)?) => {
        /// Which mail.
        #[derive(Debug, Serialize, ToSchema)]
        #[schema(as = MailTemplateKind)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum KindName { $($name,)* }

        impl From<TemplateKind> for KindName {
            fn from(kind: TemplateKind) -> Self {
                match kind { $(TemplateKind::$name => Self::$name,)* }
            }
        }
    };
}

kinds!(
    Notification,
    UnreadReminder,
    ExpiryReminder,
    FreshLink,
    Code,
    PasswordReset,
    PermissionsChanged,
    SecondFactorReset,
    ExtensionGranted,
    ExtensionDeclined,
    ExtensionRequested,
    ReadReceipt,
    NotDelivered,
    BccCopy,
    RetentionApproval,
    RetentionComing,
    RetentionCancelled,
    RetentionInForce,
    QuotaWarning,
    QuotaWarningAdministrator,
);

/// Which mail in which language.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct TemplatePath {
    /// Which mail.
    #[param(example = "notification")]
    kind: String,
    /// In which language.
    #[param(example = "en")]
    language: String,
}

impl TemplatePath {
    /// What is no mail or no language has no template.
    pub(super) fn parse(&self) -> Result<(TemplateKind, Language), Problem> {
        let language = Language::ALL
            .into_iter()
            .find(|language| language.tag() == self.language);
        TemplateKind::parse(&self.kind)
            .zip(language)
            .ok_or_else(|| Problem::new(Code::NotFound))
    }
}

/// A wording: a subject and paragraphs of plain text, with variables as `{name}`.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MailWording)]
pub(crate) struct WordingWire {
    #[schema(
        min_length = 1,
        max_length = 150,
        example = "{sender} has sent you a secure message"
    )]
    subject: String,
    /// At most 20, each of at most 1000 characters.
    #[schema(example = json!(["{sender} wrote to you through {account}.", "{link}", "Reference: {reference}"]))]
    paragraphs: Vec<String>,
}

impl From<WordingText> for WordingWire {
    fn from(text: WordingText) -> Self {
        Self {
            subject: text.subject,
            paragraphs: text.paragraphs,
        }
    }
}

impl From<WordingWire> for WordingText {
    fn from(wire: WordingWire) -> Self {
        Self {
            subject: wire.subject,
            paragraphs: wire.paragraphs,
        }
    }
}

impl WordingWire {
    pub(super) fn test(self, path: &TemplatePath) -> Result<TestMail, Problem> {
        let (kind, language) = path.parse()?;
        Ok(TestMail {
            kind,
            language,
            text: self.into(),
        })
    }
}

/// A variable that a wording may use.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailVariable)]
pub(crate) struct VariableView {
    /// Written in braces.
    #[schema(example = "link")]
    name: &'static str,
    /// A paragraph must use it.
    required: bool,
    /// It is a paragraph of its own, and never stands in the subject.
    stands_alone: bool,
    /// It is no text but a condition: a paragraph that begins with `{?name}` is left out where it does not hold.
    condition: bool,
}

/// Something that filters and people take for phishing.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WordingWarning)]
pub(crate) struct WarningView {
    /// JSON pointer into the wording.
    #[schema(example = "/paragraphs/0")]
    pointer: String,
    /// Why it is better changed.
    #[schema(example = "urgency")]
    reason: &'static str,
    /// What was found.
    #[schema(example = "act now")]
    found: String,
    /// Why, for people.
    detail: &'static str,
}

impl From<Advice> for WarningView {
    fn from(advice: Advice) -> Self {
        Self {
            pointer: pointer(advice.place),
            reason: advice.reason.as_str(),
            found: advice.found,
            detail: advice.reason.detail(),
        }
    }
}

pub(super) fn pointer(place: Place) -> String {
    match place {
        Place::Subject => "/subject".to_owned(),
        Place::Paragraphs => "/paragraphs".to_owned(),
        Place::Paragraph(number) => format!("/paragraphs/{number}"),
    }
}

/// A mail in one language, as the account words it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailTemplate)]
pub(crate) struct TemplateView {
    kind: KindName,
    #[schema(example = "en")]
    language: &'static str,
    /// What is in use.
    wording: WordingWire,
    /// What comes with the product.
    built_in: WordingWire,
    /// Since when the account has its own wording; null where it has none.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    changed_at: Option<OffsetDateTime>,
    /// What the wording may use.
    variables: Vec<VariableView>,
    /// What is better changed.
    warnings: Vec<WarningView>,
}

impl From<ShownTemplate> for TemplateView {
    fn from(shown: ShownTemplate) -> Self {
        let variables = shown.kind.variables().iter();
        Self {
            kind: shown.kind.into(),
            language: shown.language.tag(),
            variables: variables
                .map(|allowed| VariableView {
                    name: allowed.variable.as_str(),
                    required: allowed.required,
                    stands_alone: allowed.variable.stands_alone(),
                    condition: allowed.variable.is_condition(),
                })
                .collect(),
            wording: shown.text.into(),
            built_in: shown.built_in.into(),
            changed_at: shown.changed_at,
            warnings: shown.advice.into_iter().map(WarningView::from).collect(),
        }
    }
}

/// What a mail would look like, with example values.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailPreview)]
pub(crate) struct PreviewView {
    #[schema(example = "Alex Example via Northwind Health <notify@portal.example>")]
    from: String,
    subject: String,
    text: String,
    html: String,
    warnings: Vec<WarningView>,
}

impl From<(WrittenMail, Vec<Advice>)> for PreviewView {
    fn from((written, advice): (WrittenMail, Vec<Advice>)) -> Self {
        Self {
            from: written.from,
            subject: written.subject,
            text: written.text,
            html: written.html,
            warnings: advice.into_iter().map(WarningView::from).collect(),
        }
    }
}
