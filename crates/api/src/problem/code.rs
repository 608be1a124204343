//! The codes of problems: the only file that knows which failure has which status.

use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

/// One table: code, status, title.
macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal, $status:literal, $title:literal;)*) => {
        /// What went wrong, as clients can rely on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Code { $($(#[doc = $doc])* $name,)* }

        impl Code {
            /// Every code, for the catalogue.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Its HTTP status.
            pub fn status(self) -> StatusCode {
                StatusCode::from_u16(match self { $(Self::$name => $status,)* })
                    .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            }

            /// What it means, for the catalogue.
            const fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*),)* }
            }

            /// Its title for people.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }
        }
    };
}

codes! {
    /// The request is not well formed.
    MalformedRequest = "malformed_request", 400, "The request is not well formed";
    /// Both a cookie and an API key were sent.
    TwoCredentials = "two_credentials", 400, "Send a session cookie or an API key, not both";
    /// The password or code was not accepted; one text for every reason.
    LogonRefused = "logon_refused", 401, "We could not log you on";
    /// No live session and no valid key.
    NotLoggedOn = "not_logged_on", 401, "Log on first";
    /// The caller may not do this.
    Forbidden = "forbidden", 403, "You may not do this";
    /// The API key lacks the scope.
    ScopeMissing = "scope_missing", 403, "The API key does not have the scope for this";
    /// Only a logged-on browser may do this.
    SessionRequired = "session_required", 403, "This needs a logged-on session";
    /// Only who has logged on a moment ago may do this: log on again, and repeat the request.
    ProofRequired = "proof_required", 403, "Log on again first";
    /// The password must be changed first.
    PasswordChangeRequired = "password_change_required", 403, "Choose a new password first";
    /// The second factor must be set up or given first.
    SecondFactorRequired = "second_factor_required", 403, "Give your second factor first";
    /// Neither the sender nor an administrator, or the definition forbids it.
    RecallNotAllowed = "recall_not_allowed", 403, "You may not recall this message";
    /// Not the sender, or the definition forbids it.
    ExtensionNotAllowed = "extension_not_allowed", 403, "This message may not be extended";
    /// The definition forbids downloads.
    DownloadNotAllowed = "download_not_allowed", 403, "The attachments of this message may not be downloaded";
    /// The definition forbids the reply.
    ReplyNotAllowed = "reply_not_allowed", 403, "This message may not be answered";
    /// Only the sender and those who look after the account may see the tracking.
    TrackingNotAllowed = "tracking_not_allowed", 403, "You may not see who has read this message";
    /// Only the sender can start the same message again.
    NotTheSender = "not_the_sender", 403, "Only the sender can send a message again as new";
    /// The request came from another site.
    CrossSite = "cross_site", 403, "Requests from other sites are refused";
    /// There is no such thing, or it is not yours.
    NotFound = "not_found", 404, "Not found";
    /// No link has this token, or its message's retention has ended.
    LinkUnknown = "link_unknown", 404, "This link leads nowhere";
    /// The path exists, but not with this method.
    MethodNotAllowed = "method_not_allowed", 405, "This method is not allowed here";
    /// The state of the thing does not allow this now.
    Conflict = "conflict", 409, "The present state does not allow this";
    /// The message must be opened first.
    MessageNotOpened = "message_not_opened", 409, "Open the message first";
    /// The message was recalled before.
    AlreadyRecalled = "already_recalled", 409, "The message is recalled already";
    /// The one extension of the message is used.
    AlreadyExtended = "already_extended", 409, "The message has been extended already";
    /// There is no record of a destruction, as the content is still there.
    NotDestroyed = "not_destroyed", 409, "The content of this message has not been destroyed";
    /// The recipient has asked, and the sender has not answered yet.
    ExtensionAlreadyRequested = "extension_already_requested", 409, "More time was asked for already";
    /// A shorter retention waits: it is decided or cancelled before another is asked for.
    RetentionChangePending = "retention_change_pending", 409, "A shorter retention waits already";
    /// Nobody approves the shorter retention that they asked for.
    OwnRetentionChange = "own_retention_change", 409, "Another administrator must approve this";
    /// The question was answered before.
    ExtensionRequestDecided = "extension_request_decided", 409, "This request is answered already";
    /// A newer version was saved meanwhile.
    DraftChanged = "draft_changed", 409, "The draft was changed meanwhile";
    /// Only what is in Deleted can be deleted for good.
    NotInDeleted = "not_in_deleted", 409, "Move it to Deleted first";
    /// Only what was received can be read or unread.
    NotReceived = "not_received", 409, "Only received messages are read or unread";
    /// Another user has this address.
    AddressTaken = "address_taken", 409, "Another user has this address";
    /// Another one of the account has this name.
    NameTaken = "name_taken", 409, "Another one has this name";
    /// Another one of the account is about this domain.
    DomainTaken = "domain_taken", 409, "Another one is about this domain";
    /// The default that every account has stays as it is.
    BuiltInDefinition = "built_in_definition", 409, "The built-in default cannot be changed";
    /// The definition is retired, and stays as it was.
    DefinitionRetired = "definition_retired", 409, "The definition is retired";
    /// Policies use it; `policies` names them.
    InUse = "in_use", 409, "Policies use this";
    /// There are as many as there may be.
    TooMany = "too_many", 409, "There are as many as there may be";
    /// A second factor is set up already.
    SecondFactorEnrolled = "second_factor_enrolled", 409, "A second factor is set up already";
    /// No second factor is set up.
    SecondFactorMissing = "second_factor_missing", 409, "No second factor is set up";
    /// Nobody changes their own role or permission to log on.
    OwnPermissions = "own_permissions", 409, "You cannot change your own permissions";
    /// The account would have nobody left who may administer it.
    LastAdministrator = "last_administrator", 409, "The last administrator stays one";
    /// As many resets as may be in flight are.
    EnoughInFlight = "enough_in_flight", 409, "Enough of these were sent lately";
    /// The user has no message that can be read.
    NothingToRead = "nothing_to_read", 409, "This user has no message that can be read";
    /// The user may not log on.
    LogonNotAllowed = "logon_not_allowed", 409, "This user may not log on";
    /// The bulk sender pack is somebody else's.
    PackAssigned = "pack_assigned", 409, "This pack is assigned to another user";
    /// There are as many keys as there may be.
    TooManyKeys = "too_many_keys", 409, "There are too many keys already";
    /// The request was done before, and the secret it made was shown then.
    SecretShown = "secret_shown", 409, "This was done before, and its secret is shown only once";
    /// The message was recalled.
    MessageRecalled = "message_recalled", 410, "This message was recalled";
    /// The message has expired.
    MessageExpired = "message_expired", 410, "This message has expired";
    /// The message's retention has ended.
    MessageDestroyed = "message_destroyed", 410, "This message is no longer kept";
    /// The reset is used, expired or unknown.
    ResetDead = "reset_dead", 410, "This reset link cannot be used any more";
    /// The attachments are larger together than the account allows.
    MessageTooLarge = "message_too_large", 413, "The attachments are too large";
    /// The body is larger than allowed.
    BodyTooLarge = "body_too_large", 413, "The request body is too large";
    /// The body has a type that is not taken here.
    UnsupportedMediaType = "unsupported_media_type", 415, "This content type is not taken here";
    /// The user may not start messages.
    NotLicensed = "not_licensed", 422, "You may not start messages";
    /// The message would pass the sender's quota; nothing was sent.
    QuotaExceeded = "quota_exceeded", 422, "This message would pass your quota for the month";
    /// Policies apply different definitions to the recipients; `errors` names the addresses.
    DefinitionsConflict = "definitions_conflict", 422, "The recipients need different definitions";
    /// A policy applies a definition, named by `definition`, and another one was asked for.
    DefinitionApplied = "definition_applied", 422, "A policy has decided on another definition";
    /// The definition is not among those offered for these recipients.
    DefinitionNotOffered = "definition_not_offered", 422, "This definition is not offered for these recipients";
    /// A field does not hold what it must.
    InvalidFields = "invalid_fields", 422, "Some fields are not valid";
    /// What the colour carries could not be read; `nearest` is the nearest shade with which it can.
    ColourUnreadable = "colour_unreadable", 422, "This colour has too little contrast";
    /// An extension goes to a later time than the present one.
    ExpiryNotLater = "expiry_not_later", 422, "The new expiry must be later than the present one";
    /// No message outlasts its retention.
    ExpiryPastRetention = "expiry_past_retention", 422, "No message is kept that long";
    /// No message ends before it was sent.
    ExpiryBeforeSending = "expiry_before_sending", 422, "No message ends before it was sent";
    /// The key was used for another request.
    IdempotencyKeyReused = "idempotency_key_reused", 422, "This Idempotency-Key was used for another request";
    /// The present password is wrong.
    PasswordWrong = "password_wrong", 422, "The present password is wrong";
    /// The code of the second factor is wrong, or was used already.
    SecondFactorWrong = "second_factor_wrong", 422, "This code is wrong, or was used already";
    /// The password is too short.
    PasswordTooShort = "password_too_short", 422, "The password is too short";
    /// The password is too long.
    PasswordTooLong = "password_too_long", 422, "The password is too long";
    /// The password is among the first that an attacker tries.
    PasswordCommon = "password_common", 422, "The password is too easy to guess";
    /// The two passwords differ.
    PasswordsDiffer = "passwords_differ", 422, "The two passwords differ";
    /// The address is in none of the account's own domains.
    AddressNotInternal = "address_not_internal", 422, "The address is in none of the account's domains";
    /// External users have no role and no licence.
    ExternalUser = "external_user", 422, "External users have no role and no licence";
    /// Lines of the file are faulty; `errors` names the first of them, and nothing was imported.
    ImportFaulty = "import_faulty", 422, "Some lines cannot be imported";
    /// The range asked for is not in the file.
    RangeNotSatisfiable = "range_not_satisfiable", 416, "The range asked for is not in the file";
    /// Too many attempts; `Retry-After` says when to come back.
    Throttled = "throttled", 429, "Too many attempts; try again later";
    /// Something failed on our side.
    Internal = "internal", 500, "Something went wrong on our side";
    /// Too much to do at once; `Retry-After` says when to come back.
    Busy = "busy", 503, "The server is busy; try again shortly";
}

/// Where the kind of a problem is named.
pub(super) const KINDS: &str = "https://letterlock.dev/problems/";

/// The catalogue of codes, as Markdown.
pub fn catalogue() -> String {
    let rows: Vec<String> = Code::ALL
        .iter()
        .map(|code| {
            let (name, status) = (code.as_str(), code.status().as_u16());
            let (title, meaning) = (code.title(), code.meaning().trim());
            format!("| `{name}` | {status} | {title} | {meaning} |\n")
        })
        .collect();
    format!(
        "# Problem codes\n\n\
         Generated from `crates/api/src/problem/code.rs` by `cargo xtask openapi`; do not edit.\n\n\
         Every error is a problem document (RFC 9457) with one of these codes, which stay what they are. Its `type` is the\n\
         code below {KINDS}; `detail` says what happened here, `errors` names single fields by JSON\n\
         pointer, and `instance` is the request's id in the server's log. 429 and 503 say in `Retry-After` when to come back.\n\n\
         | code | status | title | when |\n|---|---|---|---|\n{}",
        rows.concat()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_and_table_names_agree() {
        for code in Code::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        }
    }

    #[test]
    fn the_catalogue_has_every_code_once_and_says_when() {
        let catalogue = catalogue();
        let rows = catalogue.lines().filter(|line| line.starts_with("| `"));
        assert_eq!(rows.clone().count(), Code::ALL.len());
        for (row, code) in rows.zip(Code::ALL) {
            assert!(
                row.contains(code.as_str()) && !row.ends_with("|  |"),
                "{row}"
            );
        }
    }
}
