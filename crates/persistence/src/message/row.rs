//! Message rows.

use crate::{
    definition::StoredEffects,
    schema::{messages, recipients},
    sql_type::{At, Document, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    definition::Definition,
    message::{
        Message, NewMessage, Participant, Recall, Recipient, RecipientKind, Reference, Tally,
    },
    store::StoreError,
    vault::Part,
};
use std::collections::HashMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = messages)]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct MessageRow {
    account_id: Key,
    message_id: Key,
    reference: String,
    sender_id: Key,
    sent_at: At,
    expires_at: At,
    definition_name: String,
    effects: Document,
    in_reply_to: Option<Key>,
    recalled_at: Option<At>,
    recalled_by: Option<Key>,
    destroyed_at: Option<At>,
    extended_at: Option<At>,
    recipient_count: i32,
    visible_recipient_count: i32,
    opened_count: i32,
    attachment_count: i32,
    size_bytes: i64,
    definition_id: Option<Key>,
    mail_copied: bool,
}

impl MessageRow {
    pub(super) fn of(message: &NewMessage) -> Self {
        let count = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
        let tally = message.tally;
        let effects = StoredEffects::from(&message.definition.effects);
        Self {
            account_id: message.account.into(),
            message_id: message.id.into(),
            reference: message.reference.as_str().to_owned(),
            sender_id: message.sender.into(),
            sent_at: At(message.sent_at),
            expires_at: At(message.expires_at),
            definition_name: message.definition.name.clone(),
            effects: effects.into_document(),
            in_reply_to: message.in_reply_to.map(Key::from),
            recalled_at: None,
            recalled_by: None,
            destroyed_at: None,
            extended_at: None,
            recipient_count: count(tally.recipients),
            visible_recipient_count: count(tally.visible_recipients),
            opened_count: count(tally.opened),
            attachment_count: count(tally.attachments),
            size_bytes: i64::try_from(tally.size_bytes).unwrap_or(i64::MAX),
            definition_id: Some(message.definition.id.into()),
            mail_copied: message.mail_copied,
        }
    }

    pub(crate) fn key(&self) -> Key {
        self.message_id
    }

    /// The users a message names besides its recipients.
    pub(crate) fn people(&self) -> impl Iterator<Item = Key> + use<> {
        std::iter::once(self.sender_id).chain(self.recalled_by)
    }

    pub(crate) fn into_message(
        self,
        people: &HashMap<Key, Participant>,
    ) -> Result<Message, StoreError> {
        let id = self.message_id.0;
        let broken = |column| corrupt("messages", column, id);
        let count = |number: i32, column| u32::try_from(number).map_err(|_negative| broken(column));
        let person = |user: Key, column| people.get(&user).cloned().ok_or_else(|| broken(column));
        let effects = StoredEffects::parse(self.effects).ok_or_else(|| broken("effects"))?;
        let recall = match (self.recalled_at, self.recalled_by) {
            (Some(at), Some(by)) => Some(Recall {
                at: at.0,
                by: person(by, "recalled_by")?,
            }),
            _ => None,
        };
        Ok(Message {
            account: self.account_id.into(),
            id: self.message_id.into(),
            reference: Reference::parse(&self.reference).ok_or_else(|| broken("reference"))?,
            sender: person(self.sender_id, "sender_id")?,
            sent_at: self.sent_at.0,
            expires_at: self.expires_at.0,
            definition: Definition {
                id: self.definition_id.map_or(Definition::BUILT_IN, Into::into),
                name: self.definition_name,
                effects: effects.into(),
            },
            in_reply_to: self.in_reply_to.map(Into::into),
            recall,
            destroyed_at: self.destroyed_at.map(|at| at.0),
            mail_copied: self.mail_copied,
            extended_at: self.extended_at.map(|at| at.0),
            tally: Tally {
                recipients: count(self.recipient_count, "recipient_count")?,
                visible_recipients: count(self.visible_recipient_count, "visible_recipient_count")?,
                opened: count(self.opened_count, "opened_count")?,
                attachments: count(self.attachment_count, "attachment_count")?,
                size_bytes: u64::try_from(self.size_bytes)
                    .map_err(|_negative| broken("size_bytes"))?,
            },
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = recipients)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct RecipientRow {
    pub(super) account_id: Key,
    pub(super) message_id: Key,
    pub(super) user_id: Key,
    pub(super) position: i32,
    pub(super) kind: String,
    pub(super) first_opened_at: Option<At>,
    pub(super) last_opened_at: Option<At>,
    pub(super) open_count: i32,
}

impl RecipientRow {
    pub(super) fn into_recipient(self, participant: Participant) -> Result<Recipient, StoreError> {
        let id = self.message_id.0;
        let broken = |column| corrupt("recipients", column, id);
        Ok(Recipient {
            participant,
            kind: RecipientKind::parse(&self.kind).ok_or_else(|| broken("kind"))?,
            first_opened_at: self.first_opened_at.map(|at| at.0),
            last_opened_at: self.last_opened_at.map(|at| at.0),
            open_count: u32::try_from(self.open_count).map_err(|_negative| broken("open_count"))?,
        })
    }
}

/// The parts kept in `message_parts`.
const PARTS: [Part; 4] = [Part::Subject, Part::Body, Part::Preview, Part::RecallReason];

/// The name of a part in the database; `None` for what is kept elsewhere.
pub(crate) const fn part_name(part: Part) -> Option<&'static str> {
    match part {
        Part::Subject => Some("subject"),
        Part::Body => Some("body"),
        Part::Preview => Some("preview"),
        Part::RecallReason => Some("recall_reason"),
        Part::Draft | Part::AttachmentLabel(_) | Part::ExtensionNote(_) => None,
    }
}

/// The part of this name.
pub(super) fn part_of(name: &str) -> Option<Part> {
    PARTS
        .into_iter()
        .find(|part| part_name(*part) == Some(name))
}
