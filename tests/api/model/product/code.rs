//! The codes by which the API says what the services refuse.

use domain::{
    extension_request::ExtensionRequestError,
    mailbox::MailboxError,
    message::{ExpiryRefusal, MessageError, MessageState},
};

/// The refusal's code, as the API says it.
pub(super) fn of(error: MessageError) -> String {
    let code = match error {
        MessageError::Unknown => "not_found",
        MessageError::NotOpened => "message_not_opened",
        MessageError::RecallNotAllowed => "recall_not_allowed",
        MessageError::AlreadyRecalled => "already_recalled",
        MessageError::ReplyNotAllowed => "reply_not_allowed",
        MessageError::NotLicensed => "not_licensed",
        MessageError::Faulty(_) => "invalid_fields",
        MessageError::QuotaExceeded(_) => "quota_exceeded",
        MessageError::Gone(gone) => match gone.state {
            MessageState::Recalled { .. } => "message_recalled",
            MessageState::Expired { .. } => "message_expired",
            MessageState::Active | MessageState::Destroyed { .. } => "message_destroyed",
        },
        MessageError::ExtensionNotAllowed => "extension_not_allowed",
        MessageError::AlreadyExtended => "already_extended",
        MessageError::ExpiryRefused(ExpiryRefusal::NotLater { .. }) => "expiry_not_later",
        MessageError::ExpiryRefused(ExpiryRefusal::PastRetention { .. }) => "expiry_past_retention",
        MessageError::ExpiryRefused(ExpiryRefusal::BeforeSending { .. }) => "expiry_before_sending",
        error => return format!("{error:?}"),
    };
    code.to_owned()
}

pub(super) fn of_question(error: ExtensionRequestError) -> String {
    let code = match error {
        ExtensionRequestError::Unknown => "not_found",
        ExtensionRequestError::AlreadyAsked => "extension_already_requested",
        ExtensionRequestError::AlreadyDecided => "extension_request_decided",
        ExtensionRequestError::Message(error) => return of(error),
    };
    code.to_owned()
}

pub(super) fn of_item(error: MailboxError) -> String {
    let code = match error {
        MailboxError::Unknown => "not_found",
        MailboxError::NotInDeleted => "not_in_deleted",
        MailboxError::NotOpened => "message_not_opened",
        MailboxError::NotReceived => "not_received",
        error => return format!("{error:?}"),
    };
    code.to_owned()
}
