//! Rows of destruction certificates.

use crate::{
    schema::destruction_certificates,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    retention::{DestructionCertificate, DestructionRule},
    store::StoreError,
};
use time::Duration;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = destruction_certificates, treat_none_as_default_value = false)]
pub(super) struct CertificateRow {
    account_id: Key,
    message_id: Key,
    destroyed_at: At,
    rule: String,
    retention_seconds: Option<i64>,
    attachment_count: i32,
    size_bytes: i64,
}

impl CertificateRow {
    pub(super) fn of(certificate: &DestructionCertificate) -> Self {
        let retention_seconds = match certificate.rule {
            DestructionRule::RetentionEnded { max_retention } => {
                Some(max_retention.whole_seconds())
            }
            DestructionRule::SenderDeleted => None,
        };
        Self {
            account_id: certificate.account.into(),
            message_id: certificate.message.into(),
            destroyed_at: At(certificate.destroyed_at),
            rule: certificate.rule.as_str().to_owned(),
            retention_seconds,
            attachment_count: i32::try_from(certificate.attachments).unwrap_or(i32::MAX),
            size_bytes: i64::try_from(certificate.size_bytes).unwrap_or(i64::MAX),
        }
    }

    pub(super) fn into_certificate(self) -> Result<DestructionCertificate, StoreError> {
        let broken = |column| corrupt("destruction_certificates", column, self.message_id.0);
        let rule = match (self.rule.as_str(), self.retention_seconds) {
            ("retention_ended", Some(seconds)) => DestructionRule::RetentionEnded {
                max_retention: Duration::seconds(seconds),
            },
            ("sender_deleted", None) => DestructionRule::SenderDeleted,
            _ => return Err(broken("rule")),
        };
        Ok(DestructionCertificate {
            account: self.account_id.into(),
            message: self.message_id.into(),
            destroyed_at: self.destroyed_at.0,
            rule,
            attachments: u32::try_from(self.attachment_count)
                .or(Err(broken("attachment_count")))?,
            size_bytes: u64::try_from(self.size_bytes).or(Err(broken("size_bytes")))?,
        })
    }
}
