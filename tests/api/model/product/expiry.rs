//! Moving an expiry, and asking for it, by the services.

use super::{Made, Outcome, Product, code, ok, verdict};
use crate::model::step::{ADMINISTRATOR, PEOPLE, Step};
use acceptance::app::TestApp;
use domain::{
    definition::{Definition, Effects, SaveDefinition},
    id::DefinitionId,
    message::MessageError,
    page::Limit,
    policy::{SavePolicy, Scope},
    user::User,
};

/// Makes a definition that forbids extension, offered from everyone to everyone.
pub(super) fn offer_fixed(app: &TestApp, administrator: &User) -> DefinitionId {
    let caller = app.operator(administrator);
    let definition = SaveDefinition {
        name: "Fixed".to_owned(),
        effects: Effects {
            expire_after_days: 5,
            allow_extension: false,
            ..Definition::built_in_default().effects
        },
    };
    let definitions = &app.services.definitions;
    let made = definitions.create(&caller, None, &definition);
    let fixed = made.expect("a definition").definition.id;
    let policy = SavePolicy {
        name: "Everyone may fix".to_owned(),
        from: Scope::Everyone,
        to: Scope::Everyone,
        apply: false,
        definitions: vec![fixed],
        enabled: true,
        starts_at: None,
        ends_at: None,
    };
    let policies = &app.services.policies;
    policies
        .create(&caller, None, &policy)
        .expect("a policy that offers it");
    fixed
}

impl Product<'_> {
    pub(super) fn about_time(&self, step: &Step) -> (Outcome, Option<Made>) {
        let services = &self.app.services;
        let caller = self
            .app
            .operator(&self.people[step.by().unwrap_or(ADMINISTRATOR)]);
        let (message, question) = step.about();
        let message = self.messages[message.expect("a message")];
        let question = question.map(|question| self.questions[question]);
        let requests = &services.extension_requests;
        let done = |result: Result<(), MessageError>| result.map_err(code::of);
        let result = match (step, question) {
            (Step::Extend { to, .. }, _) => {
                done(services.messages.extend(&caller, message, *to).map(drop))
            }
            (Step::SetExpiry { to, .. }, _) => {
                let set = services.messages.set_expiry(&caller, message, *to);
                done(set.map(drop))
            }
            (Step::Ask { .. }, _) => match requests.ask(&caller, None, message, None) {
                Ok(view) => return (ok(), Some(Made::Question(view.request.id))),
                Err(error) => Err(code::of_question(error)),
            },
            (Step::Approve { to, .. }, Some(question)) => requests
                .approve(&caller, message, question, *to)
                .map(drop)
                .map_err(code::of_question),
            (Step::Decline { .. }, Some(question)) => requests
                .decline(&caller, message, question)
                .map(drop)
                .map_err(code::of_question),
            _ => match self.look_who_asked(step.by().unwrap_or(ADMINISTRATOR), message) {
                Ok(told) => {
                    let text = Some((String::new(), told));
                    return (Outcome { text, ..ok() }, None);
                }
                Err(code) => Err(code),
            },
        };
        (verdict(result), None)
    }

    fn look_who_asked(
        &self,
        by: usize,
        message: domain::id::MessageId,
    ) -> Result<Vec<String>, String> {
        let caller = self.app.operator(&self.people[by]);
        let limit = Limit::new(Limit::MAX).expect("the largest page");
        let requests = &self.app.services.extension_requests;
        let page = requests
            .list(&caller, message, None, limit)
            .map_err(code::of_question)?;
        Ok(page
            .items
            .iter()
            .map(|view| {
                let by = self.number_of_person(view.request.from.person.address.as_str());
                let state = match view.request.state {
                    domain::extension_request::RequestState::Pending => "pending",
                    domain::extension_request::RequestState::Approved { .. } => "approved",
                    domain::extension_request::RequestState::Declined { .. } => "declined",
                };
                format!("{} {state}", PEOPLE[by].name)
            })
            .collect())
    }

    /// Whose address this is.
    pub(in crate::model) fn number_of_person(&self, address: &str) -> usize {
        let found = self
            .people
            .iter()
            .position(|person| person.address.as_str() == address);
        found.expect("somebody of the account")
    }
}
