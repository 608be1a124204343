//! Quotas and packs on the wire.

use crate::message::wire::PersonWire;
use domain::{
    id::{MessageId, UserId},
    message::AddressFields,
    quota::{NewAddress, Pack, Preview, Quota, ShownPack, Usage, UserQuota},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A quota this month: unique addresses written to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Quota)]
pub(crate) struct QuotaWire {
    /// How many addresses have counted. More than the limit where a pack was withdrawn.
    #[schema(example = 412)]
    used: u32,
    /// How many there may be.
    #[schema(example = 500)]
    limit: u32,
    /// How many more there may be.
    #[schema(example = 88)]
    left: u32,
    /// When the month ends, in UTC; then counting begins anew.
    #[serde(with = "time::serde::rfc3339")]
    resets_at: OffsetDateTime,
}

impl From<Quota> for QuotaWire {
    fn from(quota: Quota) -> Self {
        Self {
            used: quota.used,
            limit: quota.limit,
            left: quota.left(),
            resets_at: quota.month.end(),
        }
    }
}

/// Addresses as typed so far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PreviewQuota)]
pub(crate) struct PreviewBody {
    #[serde(default)]
    to: Vec<String>,
    #[serde(default)]
    cc: Vec<String>,
    #[serde(default)]
    bcc: Vec<String>,
    /// The message answered: its visible participants are free.
    in_reply_to: Option<Uuid>,
}

impl PreviewBody {
    pub(crate) fn parse(self) -> (AddressFields, Option<MessageId>) {
        let fields = AddressFields {
            to: self.to,
            cc: self.cc,
            bcc: self.bcc,
        };
        (fields, self.in_reply_to.map(MessageId::from_uuid))
    }
}

/// What a message would count.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QuotaPreview)]
pub(crate) struct PreviewWire {
    /// How the quota stands now.
    quota: QuotaWire,
    /// The addresses that would be new this month.
    new: Vec<NewAddressWire>,
    /// Whether as many are left.
    fits: bool,
}

/// An address that would be new this month.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NewAddress)]
struct NewAddressWire {
    /// Its place in the request, as a JSON pointer.
    #[schema(example = "/to/0")]
    pointer: String,
    #[schema(example = "ann@example.org")]
    address: String,
}

impl From<NewAddress> for NewAddressWire {
    fn from(new: NewAddress) -> Self {
        Self {
            pointer: new.pointer,
            address: new.address.to_string(),
        }
    }
}

impl From<Preview> for PreviewWire {
    fn from(preview: Preview) -> Self {
        Self {
            fits: preview.fits(),
            quota: preview.quota.into(),
            new: preview.new.into_iter().map(Into::into).collect(),
        }
    }
}

/// A user's quota, with what raises it and the months before.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UserQuota)]
pub(crate) struct UserQuotaWire {
    /// This month's.
    quota: QuotaWire,
    /// The packs that raise it, the oldest assignment first.
    packs: Vec<RaisingPackWire>,
    /// The months with any use, newest first; of the last year.
    months: Vec<MonthWire>,
}

/// A pack that raises a user's quota.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RaisingPack)]
struct RaisingPackWire {
    id: Uuid,
    #[schema(example = 1000)]
    size: u32,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    assigned_at: Option<OffsetDateTime>,
}

impl From<Pack> for RaisingPackWire {
    fn from(pack: Pack) -> Self {
        Self {
            id: *pack.id.as_uuid(),
            size: pack.size,
            assigned_at: pack.assigned.map(|assigned| assigned.at),
        }
    }
}

/// What was used in a month.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QuotaMonth)]
struct MonthWire {
    #[schema(example = "2026-11")]
    month: String,
    #[schema(example = 412)]
    used: u32,
}

impl From<Usage> for MonthWire {
    fn from(usage: Usage) -> Self {
        let start = usage.month.start();
        Self {
            month: format!("{:04}-{:02}", start.year(), u8::from(start.month())),
            used: usage.used,
        }
    }
}

impl From<UserQuota> for UserQuotaWire {
    fn from(of: UserQuota) -> Self {
        Self {
            quota: of.quota.into(),
            packs: of.packs.into_iter().map(Into::into).collect(),
            months: of.months.into_iter().map(Into::into).collect(),
        }
    }
}

/// Which packs.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct PacksQuery {
    /// Only those that are assigned (`true`) or free (`false`).
    pub(crate) assigned: Option<bool>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    pub(crate) after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    pub(crate) limit: Option<u16>,
}

/// A bulk sender pack.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkSenderPack)]
pub(crate) struct PackWire {
    id: Uuid,
    /// By how many addresses a month it raises a quota.
    #[schema(example = 1000)]
    size: u32,
    #[serde(with = "time::serde::rfc3339")]
    issued_at: OffsetDateTime,
    /// Whom it is assigned to; `null` for a free one.
    #[schema(required)]
    assigned: Option<AssignmentWire>,
}

/// Whom a pack is assigned to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PackAssignment)]
struct AssignmentWire {
    user_id: Uuid,
    person: PersonWire,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
}

impl From<ShownPack> for PackWire {
    fn from(shown: ShownPack) -> Self {
        let ShownPack { pack, person } = shown;
        Self {
            id: *pack.id.as_uuid(),
            size: pack.size,
            issued_at: pack.issued_at,
            assigned: pack
                .assigned
                .zip(person)
                .map(|(assigned, person)| AssignmentWire {
                    user_id: *assigned.user.as_uuid(),
                    person: (&person).into(),
                    at: assigned.at,
                }),
        }
    }
}

/// Whom to assign a pack to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AssignPack)]
pub(crate) struct AssignPackBody {
    /// A licensed user.
    user_id: Uuid,
}

impl AssignPackBody {
    pub(crate) fn user(self) -> UserId {
        UserId::from_uuid(self.user_id)
    }
}
