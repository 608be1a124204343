//! Groups on the wire.

use crate::{
    problem::{Code, Problem},
    text,
};
use domain::group::{ChangeMembers, Group, GroupMember, Member};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// A group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Group)]
pub(super) struct GroupWire {
    pub(super) id: Uuid,
    #[schema(example = "Law firms")]
    name: String,
    /// How many members it has.
    member_count: u32,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
}

impl From<Group> for GroupWire {
    fn from(group: Group) -> Self {
        Self {
            id: *group.id.as_uuid(),
            name: group.name,
            member_count: group.members,
            created_at: group.created_at,
        }
    }
}

/// A member of a group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = GroupMember)]
pub(super) struct GroupMemberWire {
    /// An address, or a domain that stands for all its addresses.
    #[schema(example = "harbourlaw.example")]
    member: String,
    #[serde(with = "time::serde::rfc3339")]
    added_at: OffsetDateTime,
}

impl From<GroupMember> for GroupMemberWire {
    fn from(member: GroupMember) -> Self {
        Self {
            member: member.member.to_string(),
            added_at: member.added_at,
        }
    }
}

/// A group to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CreateGroup)]
pub(super) struct CreateGroupBody {
    /// Unique in the account, in whatever case.
    #[schema(example = "Law firms", min_length = 1, max_length = 60)]
    name: String,
    /// Its first members: addresses and domains.
    #[serde(default)]
    #[schema(max_items = 500)]
    members: Vec<String>,
}

impl CreateGroupBody {
    pub(super) fn parse(self) -> Result<(String, Vec<Member>), Problem> {
        let name = text::short_text(&self.name, Group::MAX_NAME, "/name")?;
        let mut parsed = members(&[("members", &self.members)])?;
        Ok((name, parsed.pop().unwrap_or_default()))
    }
}

/// A group's other name.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UpdateGroup)]
pub(super) struct UpdateGroupBody {
    /// Unique in the account, in whatever case.
    #[schema(min_length = 1, max_length = 60)]
    name: String,
}

impl UpdateGroupBody {
    pub(super) fn parse(self) -> Result<String, Problem> {
        text::short_text(&self.name, Group::MAX_NAME, "/name")
    }
}

/// A change of a group's members: at most 500 at once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangeGroupMembers)]
pub(super) struct ChangeGroupMembersBody {
    /// Addresses and domains to add.
    #[serde(default)]
    #[schema(max_items = 500, example = json!(["harbourlaw.example", "ann@example.org"]))]
    add: Vec<String>,
    /// Addresses and domains to remove.
    #[serde(default)]
    #[schema(max_items = 500)]
    remove: Vec<String>,
}

impl ChangeGroupMembersBody {
    pub(super) fn parse(self) -> Result<ChangeMembers, Problem> {
        let mut parsed = members(&[("add", &self.add), ("remove", &self.remove)])?;
        let remove = parsed.pop().unwrap_or_default();
        Ok(ChangeMembers {
            add: parsed.pop().unwrap_or_default(),
            remove,
        })
    }
}

/// Parses the members in some fields; every fault is reported at once, each at its place.
fn members(fields: &[(&str, &Vec<String>)]) -> Result<Vec<Vec<Member>>, Problem> {
    let mut problem = None;
    let mut fault = |pointer: String, code: &str, detail: &str| {
        let so_far = problem.take();
        let so_far = so_far.unwrap_or_else(|| Problem::new(Code::InvalidFields));
        problem = Some(so_far.fault(pointer, code, detail));
    };
    let parsed = fields
        .iter()
        .map(|(field, texts)| {
            if texts.len() > Group::MAX_CHANGES {
                fault(format!("/{field}"), "too_many", "At most 500 at once.");
                return Vec::new();
            }
            let mut members = Vec::with_capacity(texts.len());
            for (place, text) in texts.iter().enumerate() {
                match text.parse() {
                    Ok(member) => members.push(member),
                    Err(_) => fault(
                        format!("/{field}/{place}"),
                        "member_invalid",
                        "This is neither a mail address nor a domain.",
                    ),
                }
            }
            members
        })
        .collect();
    problem.map_or(Ok(parsed), Err)
}
