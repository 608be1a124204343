//! Problem documents (RFC 9457).

mod code;

pub use code::{Code, catalogue};

use crate::request;
use actix_web::{
    HttpResponse, ResponseError,
    http::{StatusCode, header},
};
use code::KINDS;
use domain::store::StoreError;
use serde::Serialize;
use std::time::Duration;
use utoipa::ToSchema;

/// A fault in one field of the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct FieldFault {
    /// JSON pointer (RFC 6901) to the field.
    #[schema(example = "/to/0")]
    pub pointer: String,
    /// What is wrong, as clients can rely on it.
    pub code: String,
    /// What is wrong, for people.
    pub detail: String,
}

/// A failure on its way to the client.
#[derive(Debug)]
pub struct Problem {
    code: Code,
    detail: Option<String>,
    faults: Vec<FieldFault>,
    extras: serde_json::Map<String, serde_json::Value>,
    retry_after: Option<Duration>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The problem document.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct ProblemDocument {
    /// A stable URI of the kind of problem.
    #[serde(rename = "type")]
    kind: String,
    /// What kind of problem, for people.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What happened here, for people.
    detail: String,
    /// The id of the request, as in the server's log.
    instance: String,
    /// What kind of problem, as clients can rely on it.
    code: Code,
    /// Faults in single fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<FieldFault>,
    /// Facts that belong to this code.
    #[serde(flatten)]
    #[schema(ignore)]
    extras: serde_json::Map<String, serde_json::Value>,
}

impl Problem {
    /// A problem of this code.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            detail: None,
            faults: Vec::new(),
            extras: serde_json::Map::new(),
            retry_after: None,
            source: None,
        }
    }

    /// A failure on our side; the cause goes to the log and never to the client.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            source: Some(source.into()),
            ..Self::new(Code::Internal)
        }
    }

    /// Says what happened, for people.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Adds a fault in one field.
    #[must_use]
    pub fn fault(
        mut self,
        pointer: impl Into<String>,
        code: &str,
        detail: impl Into<String>,
    ) -> Self {
        self.faults.push(FieldFault {
            pointer: pointer.into(),
            code: code.to_owned(),
            detail: detail.into(),
        });
        self
    }

    /// The same, of something that stands at `place` in the request.
    #[must_use]
    pub(crate) fn below(mut self, place: &str) -> Self {
        for fault in &mut self.faults {
            fault.pointer.insert_str(0, place);
        }
        self
    }

    /// The same faults under another code: what is malformed in a query breaks a rule in a body, and the other way round.
    #[must_use]
    pub(crate) fn under(mut self, code: Code) -> Self {
        self.code = code;
        self
    }

    /// Adds a fact that belongs to this code.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.extras.insert(name.to_owned(), value.into());
        self
    }

    /// Says when trying again makes sense.
    #[must_use]
    pub fn retry_after(mut self, after: Duration) -> Self {
        self.retry_after = Some(after);
        self
    }

    /// Says which field this problem is about, if it has this code.
    #[must_use]
    pub(crate) fn in_field(self, code: Code, pointer: &str) -> Self {
        if self.code != code {
            return self;
        }
        let detail = self.document().detail;
        self.fault(pointer, code.as_str(), detail)
    }

    /// Says that a refused password stands in this field.
    #[must_use]
    pub(crate) fn in_password_field(self, pointer: &str) -> Self {
        self.in_field(Code::PasswordTooShort, pointer)
            .in_field(Code::PasswordTooLong, pointer)
            .in_field(Code::PasswordCommon, pointer)
    }

    /// Its code.
    pub fn code(&self) -> Code {
        self.code
    }

    fn document(&self) -> ProblemDocument {
        ProblemDocument {
            kind: format!("{KINDS}{}", self.code.as_str()),
            title: self.code.title().to_owned(),
            status: self.code.status().as_u16(),
            detail: self
                .detail
                .clone()
                .unwrap_or_else(|| self.code.title().to_owned()),
            instance: request::current_id(),
            code: self.code,
            errors: self.faults.clone(),
            extras: self.extras.clone(),
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code.as_str())
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.code.status()
    }

    fn error_response(&self) -> HttpResponse {
        if let Some(source) = &self.source {
            tracing::error!(error = chain(source.as_ref()), "the request failed");
        }
        let mut response = HttpResponse::build(self.code.status());
        if let Some(after) = self.retry_after {
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            response.insert_header((header::RETRY_AFTER, seconds.max(1).to_string()));
        }
        response
            .insert_header((header::CONTENT_TYPE, "application/problem+json"))
            .body(serde_json::to_vec(&self.document()).unwrap_or_default())
    }
}

/// An error with its causes on one line.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::new(Code::Busy).retry_after(Duration::from_secs(1)),
            StoreError::Conflict | StoreError::Corrupt { .. } | StoreError::Failed(_) => {
                Self::internal(error)
            }
        }
    }
}

impl From<domain::vault::VaultError> for Problem {
    fn from(error: domain::vault::VaultError) -> Self {
        Self::internal(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_never_reach_the_client() {
        let problem = Problem::internal("the secret cause");
        let document = serde_json::to_string(&problem.document()).unwrap();
        assert!(!document.contains("secret"), "{document}");
    }
}
