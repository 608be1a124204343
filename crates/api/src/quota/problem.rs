//! What quotas and packs refuse, on the wire.

use crate::{
    message::wire::people,
    problem::{Code, Problem},
};
use domain::quota::{QuotaError, QuotaRefusal};
use time::format_description::well_known::Rfc3339;

impl From<QuotaError> for Problem {
    fn from(error: QuotaError) -> Self {
        let fault =
            |code, detail: &str| Self::new(Code::InvalidFields).fault("/user_id", code, detail);
        match error {
            QuotaError::Unknown => Self::new(Code::NotFound),
            QuotaError::NotLicensed => {
                Self::new(Code::NotFound).detail("Only licensed users have a quota.")
            }
            QuotaError::UnknownAssignee => fault("unknown_user", "There is no such user."),
            QuotaError::AssigneeNotLicensed => fault(
                "user_not_licensed",
                "Only licensed users have a quota that a pack can raise.",
            ),
            QuotaError::PackAssigned => Self::new(Code::PackAssigned),
            // Packs are issued at the command line, not over the wire.
            error @ QuotaError::OutOfBounds => Self::internal(error),
            QuotaError::Vault(error) => error.into(),
            QuotaError::Store(error) => error.into(),
        }
    }
}

impl From<QuotaRefusal> for Problem {
    fn from(refusal: QuotaRefusal) -> Self {
        let quota = refusal.quota;
        let problem = Self::new(Code::QuotaExceeded)
            .detail(format!(
                "{} addresses would be new this month, and {} are left.",
                refusal.new.len(),
                quota.left()
            ))
            .with("limit", quota.limit)
            .with("used", quota.used)
            .with("left", quota.left())
            .with("resets_at", quota.month.end().format(&Rfc3339).ok())
            .with("ask", serde_json::json!(people(&refusal.ask)));
        refusal.new.into_iter().fold(problem, |problem, pointer| {
            problem.fault(
                pointer,
                "new_this_month",
                "This address would be new this month.",
            )
        })
    }
}
