//! What a relay's answer means for a mail.

use crate::clean;
use domain::outbox::Delivery;
use lettre::transport::smtp::{
    Error,
    response::{Code, Response},
};
use std::error::Error as _;

pub(super) fn accepted(response: &Response) -> Delivery {
    let words: Vec<&str> = response.message().collect();
    Delivery::Accepted {
        answer: clean::answer(&format!("{} {}", response.code(), words.join(" "))),
    }
}

pub(super) fn refused(error: &Error, plain_address: bool) -> Delivery {
    if let Some(code) = error.status() {
        let words = error.source().map(ToString::to_string).unwrap_or_default();
        let answer = clean::answer(&format!("{code} {words}"));
        return if error.is_permanent() && !is_about_us(code) {
            Delivery::Rejected { answer }
        } else {
            Delivery::Deferred { answer }
        };
    }
    tracing::warn!(error = %error, "the mail relay could not be used");
    if error.is_client() && !plain_address {
        // RFC 6531: an address outside ASCII needs a relay that knows SMTPUTF8; waiting will not teach it.
        return Delivery::Rejected {
            answer: "the mail server does not take addresses outside ASCII".to_owned(),
        };
    }
    let answer = if error.is_tls() {
        "no secure connection to the mail server"
    } else {
        "no connection to the mail server"
    };
    Delivery::Deferred {
        answer: answer.to_owned(),
    }
}

/// The words with the name of the server that said them: a mail server of the recipient's own domain, never one of ours.
pub(super) fn said_by(host: &str, delivery: Delivery) -> Delivery {
    let named = |answer: String| clean::answer(&format!("{host}: {answer}"));
    match delivery {
        Delivery::Accepted { answer } => Delivery::Accepted {
            answer: named(answer),
        },
        Delivery::Deferred { answer } => Delivery::Deferred {
            answer: named(answer),
        },
        Delivery::Rejected { answer } => Delivery::Rejected {
            answer: named(answer),
        },
        unsaid @ (Delivery::Unprotected { .. } | Delivery::Unwritable) => unsaid,
    }
}

/// The relay did not answer in time. It may have taken the mail: then the recipient gets it twice, with one Message-ID.
pub(super) fn silent() -> Delivery {
    Delivery::Deferred {
        answer: "the mail server did not answer in time".to_owned(),
    }
}

/// Whether the code refuses our logging on to the relay (RFC 4954 §6) rather than the mail: the administrator can mend
/// that, and the mail waits.
fn is_about_us(code: Code) -> bool {
    matches!(u16::from(code), 530 | 534 | 535 | 538)
}
