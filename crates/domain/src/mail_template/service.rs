//! The use cases of templates, all of them an administrator's.

use super::{
    Advice, MailTemplate, TemplateError, TemplateKind, Wording, WordingText, built_in, sample,
};
use crate::{
    audit::{AuditAction, AuditEntry},
    branding::Stationery,
    caller::Caller,
    change::{self, ChangeKind},
    id::MailId,
    idempotency::{self, Attempt},
    language::Language,
    logon::Sender,
    outbox::{MailContent, MailToSend, MailWriter, WrittenMail},
    services::Deps,
    store::{StoreError, Tx},
};
use std::sync::Arc;
use time::{Duration, OffsetDateTime};

/// How long a test mail is tried: whoever waits for it looks now.
const TEST_PATIENCE: Duration = Duration::hours(1);

/// A template as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownTemplate {
    /// Of which mail.
    pub kind: TemplateKind,
    /// In which language.
    pub language: Language,
    /// What is in use.
    pub text: WordingText,
    /// What comes with the product.
    pub built_in: WordingText,
    /// Since when the account has its own wording; `None` where it has none.
    pub changed_at: Option<OffsetDateTime>,
    /// What is better changed.
    pub advice: Vec<Advice>,
}

impl ShownTemplate {
    fn of(own: Option<MailTemplate>, kind: TemplateKind, language: Language) -> Self {
        let built_in = built_in::text(kind, language);
        let changed_at = own.as_ref().map(|own| own.changed_at);
        let text = own.map_or_else(|| built_in.clone(), |own| own.text);
        Self {
            kind,
            language,
            advice: Advice::on(&text, language),
            text,
            built_in,
            changed_at,
        }
    }
}

/// A wording that is mailed to whoever wrote it.
#[derive(Debug, Clone)]
pub struct TestMail {
    /// Of which mail.
    pub kind: TemplateKind,
    /// In which language.
    pub language: Language,
    /// The wording, saved or not.
    pub text: WordingText,
}

/// Use cases of templates.
#[derive(Debug, Clone)]
pub struct MailTemplateService {
    deps: Arc<Deps>,
}

impl MailTemplateService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Every mail in every language, as the account words it.
    pub fn list(&self, caller: &Caller) -> Result<Vec<ShownTemplate>, TemplateError> {
        let own = self
            .deps
            .store
            .read(|tx| tx.list_mail_templates(caller.account))?;
        let all = TemplateKind::ALL.iter().flat_map(|&kind| {
            let languages = Language::ALL.into_iter();
            languages.map(move |language| (kind, language))
        });
        Ok(all
            .map(|(kind, language)| ShownTemplate::of(find(&own, kind, language), kind, language))
            .collect())
    }

    /// One mail in one language.
    pub fn find(
        &self,
        caller: &Caller,
        kind: TemplateKind,
        language: Language,
    ) -> Result<ShownTemplate, TemplateError> {
        let own = self
            .deps
            .store
            .read(|tx| tx.list_mail_templates(caller.account))?;
        Ok(ShownTemplate::of(
            find(&own, kind, language),
            kind,
            language,
        ))
    }

    /// Gives a mail the account's own wording. Mails that still wait are written in it.
    pub fn save(
        &self,
        caller: &Caller,
        kind: TemplateKind,
        language: Language,
        text: &WordingText,
    ) -> Result<ShownTemplate, TemplateError> {
        Wording::parse(kind, text).map_err(TemplateError::Faulty)?;
        let now = self.deps.clock.now();
        let template = MailTemplate {
            account: caller.account,
            kind,
            language,
            text: text.clone(),
            changed_at: now,
        };
        self.deps.store.write(|tx| {
            tx.save_mail_template(&template)?;
            self.record(tx, caller, AuditAction::MailTemplateChanged, kind, language)
        })?;
        Ok(ShownTemplate::of(Some(template), kind, language))
    }

    /// Gives a mail the built-in wording again. Doing so twice is doing it once.
    pub fn reset(
        &self,
        caller: &Caller,
        kind: TemplateKind,
        language: Language,
    ) -> Result<ShownTemplate, TemplateError> {
        self.deps.store.write(|tx| {
            if tx.delete_mail_template(caller.account, kind, language)? {
                self.record(tx, caller, AuditAction::MailTemplateReset, kind, language)?;
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(ShownTemplate::of(None, kind, language))
    }

    /// What a mail in this wording would look like, with example values, and what of it is better changed.
    pub fn preview(
        &self,
        caller: &Caller,
        writer: &dyn MailWriter,
        test: &TestMail,
    ) -> Result<(WrittenMail, Vec<Advice>), TemplateError> {
        Wording::parse(test.kind, &test.text).map_err(TemplateError::Faulty)?;
        let now = self.deps.clock.now();
        let (name, branding) = self.deps.store.read(|tx| {
            let account = tx
                .find_account(caller.account)?
                .ok_or(TemplateError::Unknown)?;
            Ok::<_, TemplateError>((account.name, tx.find_branding(caller.account)?))
        })?;
        let written = writer.write(&MailToSend {
            id: MailId::from_uuid(self.deps.new_id(now)),
            account: caller.account,
            to: caller.address.clone(),
            language: test.language.tag().to_owned(),
            content: sample(test.kind, test.language, now),
            created_at: now,
            deadline: now + Duration::minutes(10),
            stationery: Arc::new(Stationery {
                account_name: name,
                branding,
                templates: vec![MailTemplate {
                    account: caller.account,
                    kind: test.kind,
                    language: test.language,
                    text: test.text.clone(),
                    changed_at: now,
                }],
            }),
        });
        Ok((written, Advice::on(&test.text, test.language)))
    }

    /// Mails a wording with example values to the administrator who wrote it, and to nobody else.
    pub fn send_test(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        test: &TestMail,
    ) -> Result<(), TemplateError> {
        Wording::parse(test.kind, &test.text).map_err(TemplateError::Faulty)?;
        let now = self.deps.clock.now();
        let sender = Sender {
            deps: &self.deps,
            now,
        };
        self.deps.store.write(|tx| {
            let resource = *caller.user.as_uuid();
            if idempotency::claim(tx, caller, attempt, resource, now)?.is_some() {
                return Ok(());
            }
            let account = tx.find_account(caller.account)?;
            let user = tx.find_user(caller.account, caller.user)?;
            let (Some(account), Some(user)) = (account, user) else {
                return Err(TemplateError::Unknown);
            };
            let content = MailContent::TemplateTest {
                kind: test.kind,
                language: test.language,
                text: test.text.clone(),
            };
            let patience = Some(TEST_PATIENCE);
            sender.send::<TemplateError>(tx, &user, &account.settings, content, None, patience)?;
            let action = AuditAction::MailTemplateTested;
            tx.record(&self.entry(caller, action, test.kind, test.language, now))?;
            Ok(())
        })
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        action: AuditAction,
        kind: TemplateKind,
        language: Language,
    ) -> Result<(), StoreError> {
        let now = self.deps.clock.now();
        tx.record(&self.entry(caller, action, kind, language, now))?;
        let changed = ChangeKind::MailTemplateChanged;
        change::tell_administrators(&self.deps, tx, caller, changed, now)
    }

    fn entry(
        &self,
        caller: &Caller,
        action: AuditAction,
        kind: TemplateKind,
        language: Language,
        now: OffsetDateTime,
    ) -> AuditEntry {
        AuditEntry::by(caller, self.deps.audit_id(now), now, action)
            .with("kind", kind.as_str())
            .with("language", language.tag())
    }
}

fn find(own: &[MailTemplate], kind: TemplateKind, language: Language) -> Option<MailTemplate> {
    own.iter()
        .find(|own| (own.kind, own.language) == (kind, language))
        .cloned()
}
