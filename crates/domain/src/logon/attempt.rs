//! What became of each attempt to log on, with its true reason for the help desk (L8).

use crate::{
    address::Address,
    id::{AccountId, LogonAttemptId, UserId},
};
use time::OffsetDateTime;

/// Declares an enum whose variants have stable names.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The one of this name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
    };
}

named! {
    /// What was tried or asked for.
    LogonMethod {
        /// A password was given.
        Password = "password";
        /// A mailed code was given.
        Code = "code";
        /// A code was asked for.
        CodeRequest = "code_request";
        /// A password reset was asked for.
        PasswordReset = "password_reset";
        /// A second factor was given.
        SecondFactor = "second_factor";
        /// A fresh link was asked for.
        FreshLink = "fresh_link";
        /// Somebody gave the registration code, to become a user.
        Registration = "registration";
    }
}

named! {
    /// What came of it.
    LogonOutcome {
        /// The user is in.
        LoggedOn = "logged_on";
        /// Refused, for a reason.
        Refused = "refused";
        /// A code was mailed.
        CodeSent = "code_sent";
        /// A reset was mailed.
        ResetSent = "reset_sent";
        /// A fresh link was mailed.
        FreshLinkSent = "fresh_link_sent";
    }
}

named! {
    /// Why an attempt was refused. The public never learns it.
    LogonRefusal {
        /// Nobody here has this address.
        NoSuchUser = "no_such_user";
        /// The link is unknown, or its message's retention has ended.
        UnknownLink = "unknown_link";
        /// An administrator does not allow this user to log on.
        LogonNotAllowed = "logon_not_allowed";
        /// The password is wrong.
        WrongPassword = "wrong_password";
        /// The user has no password yet.
        NoPassword = "no_password";
        /// The code is none of the user's.
        WrongCode = "wrong_code";
        /// The code has expired.
        ExpiredCode = "expired_code";
        /// The code was used already.
        UsedCode = "used_code";
        /// The code was tried too often.
        CodeTriedTooOften = "code_tried_too_often";
        /// The account lets nobody with a password log on by code.
        CodesNotAllowed = "codes_not_allowed";
        /// The second factor is wrong.
        WrongSecondFactor = "wrong_second_factor";
        /// As many codes or resets as may be in flight are.
        EnoughInFlight = "enough_in_flight";
        /// The user has no message that can be read.
        NothingToRead = "nothing_to_read";
        /// The account's people do not register themselves, or do no more.
        RegistrationClosed = "registration_closed";
        /// The registration code is wrong, or was renewed since.
        WrongRegistrationCode = "wrong_registration_code";
        /// The address lies in none of the account's own domains.
        AddressNotInternal = "address_not_internal";
        /// Too many failures lately.
        Throttled = "throttled";
    }
}

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogonAttempt {
    /// The account it was made at.
    pub account: AccountId,
    /// Its id.
    pub id: LogonAttemptId,
    /// The user it concerned, if there is one.
    pub user: Option<UserId>,
    /// The address that was named, or that the link stands for.
    pub address: Option<Address>,
    /// When.
    pub at: OffsetDateTime,
    /// What was tried.
    pub method: LogonMethod,
    /// What came of it.
    pub outcome: LogonOutcome,
    /// Why it was refused.
    pub reason: Option<LogonRefusal>,
    /// From where.
    pub network: String,
}
