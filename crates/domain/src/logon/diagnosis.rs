//! Why a user cannot log on: everything that is known of it on one line of time, and what follows from it.

use super::{LogonAttempt, LogonMethod, LogonOutcome, LogonRefusal};
use crate::{
    id::MessageId,
    link::{LinkAgent, LinkView},
    outbox::{MailKind, MailState, UserMail},
    user::User,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// How many events of each sort are looked at, the newest.
pub const DIAGNOSIS_DEPTH: u16 = 50;

/// The mails that let people in, or tell them that they may.
pub const WAYS_IN: [MailKind; 6] = [
    MailKind::Notification,
    MailKind::FreshLink,
    MailKind::Code,
    MailKind::PasswordReset,
    MailKind::UnreadReminder,
    MailKind::PermissionsChanged,
];

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosisEvent {
    /// When.
    pub at: OffsetDateTime,
    /// What.
    pub what: Happened,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happened {
    /// A mail was written to the user; how it fares.
    Mail(UserMail),
    /// The page of a link was shown.
    LinkShown(LinkView),
    /// The user, or someone in their name, tried or asked for something.
    Attempt(LogonAttempt),
}

/// The result of a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// What is the matter.
    pub finding: Finding,
    /// When what it rests on happened.
    pub at: Option<OffsetDateTime>,
    /// The mail server's words, where it rests on them.
    pub answer: Option<String>,
    /// Why the log-on was refused, where it was.
    pub reason: Option<LogonRefusal>,
    /// What to do next.
    pub next_step: NextStep,
    /// Everything, the newest first.
    pub events: Vec<DiagnosisEvent>,
}

/// Declares an enum whose variants have stable names.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named! {
    /// What is the matter.
    Finding {
        /// An administrator does not allow this user to log on.
        LogonNotAllowed = "logon_not_allowed";
        /// The user's mail server refused the newest mail for good.
        AddressBounced = "address_bounced";
        /// The newest mail was given up.
        MailFailed = "mail_failed";
        /// The newest mail is tried again.
        MailDeferred = "mail_deferred";
        /// The newest mail is on its way out.
        MailWaiting = "mail_waiting";
        /// The newest attempt was refused.
        Refused = "refused";
        /// A code was mailed and not given.
        CodeNotEntered = "code_not_entered";
        /// The link's page was shown in a browser; no code was asked for.
        NoCodeAsked = "no_code_asked";
        /// Only scanners and programs have followed the link.
        OnlyScanners = "only_scanners";
        /// The mail arrived; nobody followed its link.
        LinkNotFollowed = "link_not_followed";
        /// The user has logged on, and nothing has gone wrong since.
        LoggedOn = "logged_on";
        /// Nothing was ever mailed to the user.
        NothingSent = "nothing_sent";
    }
}

named! {
    /// What to do next.
    NextStep {
        /// Allow the user to log on.
        AllowLogon = "allow_logon";
        /// Mail a fresh link.
        SendFreshLink = "send_fresh_link";
        /// Mail a password reset.
        SendPasswordReset = "send_password_reset";
        /// Wait, or nothing at all.
        Nothing = "nothing";
    }
}

/// What the finding rests on.
struct Ground {
    finding: Finding,
    next_step: NextStep,
    at: Option<OffsetDateTime>,
    answer: Option<String>,
    reason: Option<LogonRefusal>,
}

impl Ground {
    fn of(finding: Finding, next_step: NextStep, at: Option<OffsetDateTime>) -> Self {
        Self {
            finding,
            next_step,
            at,
            answer: None,
            reason: None,
        }
    }
}

impl Diagnosis {
    /// Puts everything on one line of time and says what follows. `readable` is the newest message the user can read, if
    /// there is one: without it a fresh link leads nowhere.
    pub fn make(
        user: &User,
        mails: Vec<UserMail>,
        views: Vec<LinkView>,
        attempts: Vec<LogonAttempt>,
        readable: Option<MessageId>,
    ) -> Self {
        let mut events: Vec<(Uuid, DiagnosisEvent)> = Vec::new();
        events.extend(mails.into_iter().map(|mail| {
            let at = mail.created_at;
            (*mail.id.as_uuid(), event(at, Happened::Mail(mail)))
        }));
        events.extend(views.into_iter().map(|view| {
            let at = view.last_at;
            (*view.link.as_uuid(), event(at, Happened::LinkShown(view)))
        }));
        events.extend(attempts.into_iter().map(|attempt| {
            let at = attempt.at;
            (*attempt.id.as_uuid(), event(at, Happened::Attempt(attempt)))
        }));
        events.sort_by(|(a, one), (b, other)| (other.at, b).cmp(&(one.at, a)));
        events.truncate(usize::from(DIAGNOSIS_DEPTH) * 2);
        let events: Vec<DiagnosisEvent> = events.into_iter().map(|(_, event)| event).collect();
        let ground = ground(user, &events);
        let next_step = match ground.next_step {
            NextStep::SendFreshLink if readable.is_none() => NextStep::Nothing,
            step => step,
        };
        Self {
            finding: ground.finding,
            at: ground.at,
            answer: ground.answer,
            reason: ground.reason,
            next_step,
            events,
        }
    }
}

fn event(at: OffsetDateTime, what: Happened) -> DiagnosisEvent {
    DiagnosisEvent { at, what }
}

fn ground(user: &User, events: &[DiagnosisEvent]) -> Ground {
    if !user.logon_allowed {
        return Ground::of(Finding::LogonNotAllowed, NextStep::AllowLogon, None);
    }
    let logged_on = events.iter().position(|event| match &event.what {
        Happened::Attempt(attempt) => attempt.outcome == LogonOutcome::LoggedOn,
        Happened::Mail(_) | Happened::LinkShown(_) => false,
    });
    let since = events.get(..logged_on.unwrap_or(events.len()));
    let since = since.unwrap_or_default();
    let mail = since.iter().find_map(|event| match &event.what {
        Happened::Mail(mail) if mail.kind != MailKind::PermissionsChanged => Some(mail),
        _ => None,
    });
    let attempt = since.iter().find_map(|event| match &event.what {
        Happened::Attempt(attempt) => Some(attempt),
        _ => None,
    });
    mail.and_then(undelivered)
        .or_else(|| attempt.and_then(|attempt| stuck(user, attempt)))
        .or_else(|| {
            let at = events.get(logged_on?).map(|event| event.at);
            Some(Ground::of(Finding::LoggedOn, NextStep::Nothing, at))
        })
        .or_else(|| shown(since))
        .or_else(|| {
            let at = Some(mail?.created_at);
            Some(Ground::of(
                Finding::LinkNotFollowed,
                NextStep::SendFreshLink,
                at,
            ))
        })
        .unwrap_or_else(|| Ground::of(Finding::NothingSent, NextStep::SendFreshLink, None))
}

/// The newest mail did not get through, or has not yet.
fn undelivered(mail: &UserMail) -> Option<Ground> {
    let (finding, next_step) = match mail.fares.state {
        MailState::Sent => return None,
        MailState::Bounced => (Finding::AddressBounced, NextStep::SendFreshLink),
        MailState::Failed => (Finding::MailFailed, NextStep::SendFreshLink),
        MailState::Deferred => (Finding::MailDeferred, NextStep::Nothing),
        MailState::Queued => (Finding::MailWaiting, NextStep::Nothing),
    };
    Some(Ground {
        answer: mail.fares.answer.clone(),
        ..Ground::of(finding, next_step, mail.fares.at.or(Some(mail.created_at)))
    })
}

/// The newest attempt led nowhere.
fn stuck(user: &User, attempt: &LogonAttempt) -> Option<Ground> {
    let at = Some(attempt.at);
    match attempt.outcome {
        LogonOutcome::Refused => Some(Ground {
            reason: attempt.reason,
            ..Ground::of(Finding::Refused, way_out(user, attempt), at)
        }),
        LogonOutcome::CodeSent => Some(Ground::of(
            Finding::CodeNotEntered,
            NextStep::SendFreshLink,
            at,
        )),
        LogonOutcome::LoggedOn | LogonOutcome::ResetSent | LogonOutcome::FreshLinkSent => None,
    }
}

/// What helps somebody who was refused.
fn way_out(user: &User, attempt: &LogonAttempt) -> NextStep {
    match attempt.reason {
        Some(LogonRefusal::LogonNotAllowed) | None => {
            // It is allowed now: the user may just try again.
            NextStep::SendFreshLink
        }
        // Who is a user already need not register.
        Some(
            LogonRefusal::WrongPassword
            | LogonRefusal::CodesNotAllowed
            | LogonRefusal::RegistrationClosed
            | LogonRefusal::WrongRegistrationCode
            | LogonRefusal::AddressNotInternal,
        ) => NextStep::SendPasswordReset,
        // Whoever tries passwords without having one is helped by a code.
        Some(LogonRefusal::Throttled)
            if attempt.method == LogonMethod::Password && user.password.is_some() =>
        {
            NextStep::SendPasswordReset
        }
        // A lost second factor is taken away by an administrator, at the panel that shows it.
        Some(
            LogonRefusal::EnoughInFlight
            | LogonRefusal::NothingToRead
            | LogonRefusal::WrongSecondFactor,
        ) => NextStep::Nothing,
        Some(
            LogonRefusal::Throttled
            | LogonRefusal::NoSuchUser
            | LogonRefusal::UnknownLink
            | LogonRefusal::NoPassword
            | LogonRefusal::WrongCode
            | LogonRefusal::ExpiredCode
            | LogonRefusal::UsedCode
            | LogonRefusal::CodeTriedTooOften,
        ) => NextStep::SendFreshLink,
    }
}

/// The page of a link was shown: in a browser, or only to scanners.
fn shown(since: &[DiagnosisEvent]) -> Option<Ground> {
    let views = || {
        since.iter().filter_map(|event| match &event.what {
            Happened::LinkShown(view) => Some(view),
            _ => None,
        })
    };
    let by_person = views().find(|view| view.agent == LinkAgent::Browser);
    let (finding, view) = match by_person {
        Some(view) => (Finding::NoCodeAsked, view),
        None => (Finding::OnlyScanners, views().next()?),
    };
    let at = Some(view.last_at);
    Some(Ground::of(finding, NextStep::SendFreshLink, at))
}
