//! The demo's rules: what an organisation like this one might decide, so that a newcomer sees definitions and policies at work.

use super::{people::LAW_FIRM, seed::SeedError, stage::Stage};
use domain::{
    caller::Caller,
    definition::{Definition, Effects, SaveDefinition},
    group::Member,
    id::DefinitionId,
    policy::{SavePolicy, Scope},
};

/// The definitions that letters of the demo are sent under.
pub(super) struct Definitions {
    /// For what recipients keep in their own files.
    pub(super) records: DefinitionId,
}

/// Makes definitions, a group and policies.
pub(super) fn set(stage: &Stage, administrator: &Caller) -> Result<Definitions, SeedError> {
    let usual = Definition::built_in_default().effects;
    let confidential = define(
        stage,
        administrator,
        "Confidential",
        Effects {
            expire_after_days: 14,
            allow_download: false,
            expiry_reminder_before_days: Some(2),
            ..usual.clone()
        },
    )?;
    let records = define(
        stage,
        administrator,
        "Records to keep",
        Effects {
            expire_after_days: 90,
            allow_print: true,
            unread_reminder_after_days: Some(7),
            ..usual.clone()
        },
    )?;
    let notice = define(
        stage,
        administrator,
        "Notice",
        Effects {
            expire_after_days: 7,
            allow_reply: false,
            allow_reply_all: false,
            allow_extension: false,
            read_receipt: false,
            show_subject: true,
            ..usual
        },
    )?;
    let members: Vec<Member> = [LAW_FIRM]
        .iter()
        .map(|member| member.parse().map_err(SeedError::refused))
        .collect::<Result<_, _>>()?;
    let groups = &stage.services.groups;
    let firms = groups
        .create(administrator, None, "Law firms", &members)
        .map_err(SeedError::refused)?;
    let choice = vec![confidential, records, notice];
    let decide = |name: &str, to: Scope, apply: bool, definitions: Vec<DefinitionId>| {
        let policy = SavePolicy {
            name: name.to_owned(),
            from: Scope::Internal,
            to,
            apply,
            definitions,
            enabled: true,
            starts_at: None,
            ends_at: None,
        };
        let policies = &stage.services.policies;
        let made = policies.create(administrator, None, &policy);
        made.map(|_| ()).map_err(SeedError::refused)
    };
    decide(
        "Patients and partners: staff choose",
        Scope::External,
        false,
        choice,
    )?;
    let to_firms = Scope::Group(firms.id);
    decide(
        "Law firms get confidential messages",
        to_firms,
        true,
        vec![confidential],
    )?;
    Ok(Definitions { records })
}

fn define(
    stage: &Stage,
    administrator: &Caller,
    name: &str,
    effects: Effects,
) -> Result<DefinitionId, SeedError> {
    let command = SaveDefinition {
        name: name.to_owned(),
        effects,
    };
    let made = stage
        .services
        .definitions
        .create(administrator, None, &command)
        .map_err(SeedError::refused)?;
    Ok(made.definition.id)
}
