//! What is wrong with a field of a request, and where.

/// Declares fault codes with their names on the wire and what they tell a person.
macro_rules! codes {
    ($($name:ident = $text:literal, $detail:literal;)*) => {
        /// What is wrong with a field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum FaultCode { $(#[doc = $detail] $name,)* }

        impl FaultCode {
            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What it tells a person.
            pub const fn detail(self) -> &'static str {
                match self { $(Self::$name => $detail,)* }
            }
        }
    };
}

codes! {
    AddressInvalid = "address_invalid", "This is not a mail address.";
    AddressUnknownInternal = "address_unknown_internal", "Nobody in the organisation has this address.";
    AddressNotInternal = "address_not_internal", "Only people in the organisation can be written to.";
    AddressDomainBlocked = "address_domain_blocked", "The organisation sends nothing to this domain.";
    NoRecipients = "no_recipients", "A message needs at least one recipient.";
    TooManyRecipients = "too_many_recipients", "A message goes to at most 500 recipients.";
    RecipientsFixed = "recipients_fixed", "The recipients of this reply cannot be changed.";
    RecipientUnknown = "recipient_unknown", "This user is no recipient of the message.";
    SubjectTooLong = "subject_too_long", "A subject has at most 255 characters.";
}

/// A fault at a place in the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where: a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What.
    pub code: FaultCode,
}

impl Fault {
    /// A fault at `pointer`.
    pub fn at(pointer: impl Into<String>, code: FaultCode) -> Self {
        Self {
            pointer: pointer.into(),
            code,
        }
    }
}
