//! The product under the model: the same steps by its services, or over HTTP.

mod code;
mod expiry;

use super::{
    over_http::OverHttp,
    reference::{Outcome, Row, Seen},
    step::{ADMINISTRATOR, PEOPLE, Side, Step},
};
use acceptance::app::TestApp;
use domain::{
    account::Account,
    clock::Clock as _,
    draft::{BeginDraft, DraftError, DraftOrigin, OriginKind},
    id::{DefinitionId, ExtensionRequestId, MailboxItemId, MessageId},
    mailbox::{Folder, ItemFilter, MailboxError, MailboxItem},
    message::{
        AddressFields, Direction, MessageError, MessageState, MessageView, ReplyScope, SendMessage,
    },
    page::Limit,
    quota::{Month, Quota},
    store::StoreError,
    user::{Role, User},
};
use std::collections::HashMap;
use time::Duration;

/// How steps are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Services,
    Http,
}

/// What a step made.
pub(super) enum Made {
    Message(MessageId),
    Question(ExtensionRequestId),
}

/// An account with its people and messages.
pub(super) struct Product<'a> {
    pub(super) app: &'a TestApp,
    pub(super) account: Account,
    pub(super) people: Vec<User>,
    /// An administrator who takes no other part.
    second: User,
    pub(super) messages: Vec<MessageId>,
    /// The questions for more time.
    pub(super) questions: Vec<ExtensionRequestId>,
    /// The definition that forbids extension.
    pub(super) fixed: DefinitionId,
    items: HashMap<(usize, usize, Side), MailboxItemId>,
    http: Option<OverHttp>,
}

impl<'a> Product<'a> {
    pub(super) fn open(app: &'a TestApp, slug: &str, way: Way) -> Self {
        let account = app.account(slug, &[&format!("{slug}.example")]);
        let people = PEOPLE.iter().map(|person| {
            if person.is_internal {
                let role = if person.is_administrator {
                    Role::Administrator
                } else {
                    Role::Member
                };
                app.colleague(&account, &format!("{}@{slug}.example", person.name), role)
            } else {
                app.outsider(&account, &format!("{}@outside.example", person.name))
            }
        });
        let people: Vec<User> = people.collect();
        let fixed = expiry::offer_fixed(app, &people[ADMINISTRATOR]);
        let address = format!("second@{slug}.example");
        let second = app.colleague(&account, &address, Role::Administrator);
        Self {
            people,
            second,
            fixed,
            questions: Vec::new(),
            app,
            account,
            messages: Vec::new(),
            items: HashMap::new(),
            http: (way == Way::Http).then(OverHttp::default),
        }
    }

    pub(super) async fn take(&mut self, step: &Step) -> Outcome {
        self.app.clock.advance(step.takes());
        match step {
            Step::Crowd { by, left } => self.crowd(*by, *left),
            Step::Retain { days } => self.retain(*days),
            Step::Wait { .. } => {}
            Step::Sweep => {
                self.app.services.retention.sweep().expect("a sweep");
            }
            _ => return self.act(step).await,
        }
        ok()
    }

    /// A shorter time is asked for by one administrator and approved by another.
    fn retain(&mut self, days: i64) {
        let accounts = &self.app.services.accounts;
        let asker = self.app.operator(&self.people[ADMINISTRATOR]);
        let asked = accounts.change_retention(&asker, Duration::days(days));
        if let Some(pending) = asked.expect("a change of retention").pending_retention {
            let second = self.app.operator(&self.second);
            let approved = accounts.approve_retention(&second, pending.change.id);
            approved.expect("an approval");
        }
    }

    /// Counts addresses that nobody has, as so many messages would.
    fn crowd(&self, by: usize, left: u32) {
        let (account, user) = (self.account.id, self.people[by].id);
        let month = Month::of(self.app.clock.now());
        let claimed: Result<_, StoreError> = self.app.services.deps.store.write(|tx| {
            let used = tx.find_usage(account, user, month)?.used;
            let units = (Quota::BASE - left).saturating_sub(used);
            tx.claim_units(account, user, month, units, Quota::BASE)
        });
        claimed.expect("usage");
    }

    async fn act(&mut self, step: &Step) -> Outcome {
        let (outcome, made) = match self.http.take() {
            Some(mut http) => {
                let answer = http.act(self, step).await;
                self.http = Some(http);
                answer
            }
            None => self.serve(step),
        };
        match made {
            Some(Made::Message(id)) => {
                self.messages.push(id);
                self.find_items();
            }
            Some(Made::Question(id)) => self.questions.push(id),
            None => {}
        }
        outcome
    }

    /// Takes a step by the services; with it what it made.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of step")]
    fn serve(&self, step: &Step) -> (Outcome, Option<Made>) {
        let services = &self.app.services;
        let caller = |by: usize| self.app.operator(&self.people[by]);
        let moved = |result: Result<_, MailboxError>| {
            (verdict(result.map(drop).map_err(code::of_item)), None)
        };
        match *step {
            Step::Send {
                by,
                ref to,
                ref bcc,
                fixed,
            } => {
                let message = SendMessage {
                    fields: AddressFields {
                        to: self.addresses(to),
                        bcc: self.addresses(bcc),
                        ..AddressFields::default()
                    },
                    subject: format!("m{}", self.messages.len()),
                    body_html: format!("<p>words of m{}.</p>", self.messages.len()),
                    definition: fixed.then_some(self.fixed),
                };
                sent(
                    services
                        .messages
                        .send(&caller(by), None, &message)
                        .map_err(code::of),
                )
            }
            Step::Reply {
                by,
                message,
                to_all,
            } => sent(self.reply(by, message, to_all)),
            Step::Open { by, message } => (
                shown(services.messages.open(&caller(by), self.messages[message])),
                None,
            ),
            Step::Read { by, message } => (
                shown(services.messages.get(&caller(by), self.messages[message])),
                None,
            ),
            Step::Recall { by, message } => {
                let id = self.messages[message];
                let recalled = services.messages.recall(&caller(by), None, id, None);
                (verdict(recalled.map(drop).map_err(code::of)), None)
            }
            Step::Delete { by, message, side } => moved(
                services
                    .mailbox
                    .delete(&caller(by), self.item(by, message, side))
                    .map(drop),
            ),
            Step::Restore { by, message, side } => moved(
                services
                    .mailbox
                    .restore(&caller(by), self.item(by, message, side))
                    .map(drop),
            ),
            Step::Destroy { by, message, side } => moved(
                services
                    .mailbox
                    .destroy(&caller(by), self.item(by, message, side)),
            ),
            Step::Mark {
                by,
                message,
                side,
                read,
            } => {
                let item = self.item(by, message, side);
                moved(services.mailbox.mark(&caller(by), item, read).map(drop))
            }
            Step::Extend { .. }
            | Step::SetExpiry { .. }
            | Step::Ask { .. }
            | Step::Approve { .. }
            | Step::Decline { .. }
            | Step::Questions { .. } => self.about_time(step),
            Step::Crowd { .. } | Step::Retain { .. } | Step::Wait { .. } | Step::Sweep => {
                (ok(), None)
            }
        }
    }

    fn reply(&self, by: usize, message: usize, to_all: bool) -> Result<MessageView, String> {
        let caller = self.app.operator(&self.people[by]);
        let scope = if to_all {
            ReplyScope::All
        } else {
            ReplyScope::Sender
        };
        let begin = BeginDraft {
            origin: Some(DraftOrigin {
                kind: OriginKind::Reply(scope),
                message: self.messages[message],
            }),
            ..BeginDraft::default()
        };
        let refused = |error| match error {
            DraftError::Message(error) => code::of(error),
            error => format!("{error:?}"),
        };
        let drafts = &self.app.services.drafts;
        let draft = drafts.begin(&caller, None, begin).map_err(refused)?;
        drafts
            .send(&caller, None, (draft.id, draft.version), None)
            .map_err(refused)
    }

    pub(super) fn addresses(&self, people: &[usize]) -> Vec<String> {
        people
            .iter()
            .map(|person| self.people[*person].address.to_string())
            .collect()
    }

    /// A copy as its owner knew it when it came; a copy that never was has an id that nothing has.
    pub(super) fn item(&self, by: usize, message: usize, side: Side) -> MailboxItemId {
        let never = MailboxItemId::from_uuid(uuid::Uuid::from_u128(42));
        self.items
            .get(&(by, message, side))
            .copied()
            .unwrap_or(never)
    }

    /// Notes the copies of the newest message.
    fn find_items(&mut self) {
        let newest = self.messages.len() - 1;
        for person in 0..PEOPLE.len() {
            for (folder, side) in [(Folder::Inbox, Side::Received), (Folder::Sent, Side::Sent)] {
                let items = self.items_in(person, folder);
                let found = items
                    .iter()
                    .find(|item| item.listed.message.id == self.messages[newest]);
                if let Some(item) = found {
                    self.items.insert((person, newest, side), item.listed.id);
                }
            }
        }
    }

    fn items_in(&self, person: usize, folder: Folder) -> Vec<MailboxItem> {
        let caller = self.app.operator(&self.people[person]);
        let limit = Limit::new(Limit::MAX).expect("the largest page");
        let mailbox = &self.app.services.mailbox;
        mailbox
            .list(&caller, (folder, ItemFilter::All), None, limit)
            .expect("a folder")
            .items
    }

    /// What one person sees.
    pub(super) async fn mailbox(&mut self, person: usize) -> Seen {
        if let Some(mut http) = self.http.take() {
            let seen = http.mailbox(self, person).await;
            self.http = Some(http);
            return seen;
        }
        let caller = self.app.operator(&self.people[person]);
        let mailbox = &self.app.services.mailbox;
        let counts = mailbox.counts(&caller).expect("counts");
        let limit = Limit::new(Limit::MAX).expect("the largest page");
        let expired = mailbox
            .list_expired(&caller, None, limit)
            .expect("the expired")
            .items;
        let rows = |folder| {
            let items = self.items_in(person, folder);
            items.iter().map(|item| self.row(item)).collect()
        };
        Seen {
            inbox: rows(Folder::Inbox),
            sent: rows(Folder::Sent),
            deleted: rows(Folder::Deleted),
            expired: expired
                .iter()
                .map(|expired| self.number_of_item(person, *expired.id.as_uuid()))
                .collect(),
            inbox_unread: counts.inbox_unread,
            deleted_unread: counts.deleted_unread,
            used: PEOPLE[person].is_internal.then(|| {
                let quota = self.app.services.quotas.own(&caller).expect("a quota");
                usize::try_from(quota.used).unwrap()
            }),
        }
    }

    /// The number of the message whose received copy this is.
    pub(super) fn number_of_item(&self, person: usize, item: uuid::Uuid) -> usize {
        let found = (0..self.messages.len())
            .find(|number| *self.item(person, *number, Side::Received).as_uuid() == item);
        found.expect("an item of a message that was sent")
    }

    /// The number of a message.
    pub(super) fn number_of(&self, message: uuid::Uuid) -> usize {
        let found = self.messages.iter().position(|id| *id.as_uuid() == message);
        found.expect("a message that was sent")
    }

    fn row(&self, item: &MailboxItem) -> Row {
        let message = &item.listed.message;
        let side = match item.listed.direction {
            Direction::Sent => Side::Sent,
            Direction::Received => Side::Received,
        };
        let state = match item.state {
            MessageState::Active => "active",
            MessageState::Expired { .. } => "expired",
            MessageState::Recalled { .. } => "recalled",
            MessageState::Destroyed { .. } => "destroyed",
        };
        Row {
            message: self.number_of(*message.id.as_uuid()),
            side,
            subject: item.subject.clone(),
            state: state.to_owned(),
            expires_at: message.expires_at,
            read: item.listed.is_read,
            replied: item.listed.replied,
            known: usize::try_from(item.recipients_shown()).unwrap(),
            opened: (side == Side::Sent).then(|| usize::try_from(message.tally.opened).unwrap()),
        }
    }
}

fn ok() -> Outcome {
    verdict(Ok(()))
}

pub(super) fn verdict(result: Result<(), String>) -> Outcome {
    Outcome {
        verdict: result.err().unwrap_or_else(|| "ok".to_owned()),
        text: None,
    }
}

fn sent(result: Result<MessageView, String>) -> (Outcome, Option<Made>) {
    let id = result
        .as_ref()
        .ok()
        .map(|view| Made::Message(view.message.id));
    (verdict(result.map(drop)), id)
}

fn shown(result: Result<MessageView, MessageError>) -> Outcome {
    match result {
        Ok(view) => Outcome {
            text: Some((view.subject, words_in(&view.body_html))),
            ..ok()
        },
        Err(error) => verdict(Err(code::of(error))),
    }
}

/// The words of each message that a body holds.
pub(super) fn words_in(body: &str) -> Vec<String> {
    let starts = body.match_indices("words of m");
    let end = |start: usize| body[start..].find('.').map(|length| start + length + 1);
    starts
        .filter_map(|(start, _)| Some(body[start..end(start)?].to_owned()))
        .collect()
}
