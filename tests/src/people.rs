//! The people of a test: users of the server under test, their mails, their browsers.

use crate::{actor::Actor, app::TestApp};
use domain::{
    account::Account,
    address::Address,
    caller::{Caller, Credential, Origin},
    external_directory::DomainNote,
    id::MessageId,
    message::{AddressFields, SendMessage},
    outbox::{Delivery, MailContent, MailToSend},
    secret::Secret,
    user::{Role, SetUserPassword, User, UserKind},
};
use serde_json::json;

/// The password that people of tests have, once they have one.
pub const PASSWORD: &str = "seven geese cross the pond";

impl TestApp {
    /// Makes an internal user, without a password.
    pub fn colleague(&self, account: &Account, address: &str, role: Role) -> User {
        let now = self.services.deps.clock.now();
        let id = domain::id::UserId::from_uuid(self.services.deps.new_id(now));
        let address = parse(address);
        let name = address.local_part().to_owned();
        let mut user = User::internal(account.id, id, address, name, now);
        user.role = role;
        user.licensed = true;
        self.insert(user)
    }

    /// Makes an external user, as a first message to them would.
    pub fn outsider(&self, account: &Account, address: &str) -> User {
        let now = self.services.deps.clock.now();
        let id = domain::id::UserId::from_uuid(self.services.deps.new_id(now));
        self.insert(User::external(account.id, id, parse(address), now))
    }

    fn insert(&self, user: User) -> User {
        let store = &self.services.deps.store;
        let note = DomainNote {
            account: user.account,
            id: self.services.deps.new_id(user.created_at),
            domain: user.address.domain().to_owned(),
            users: 1,
            active_at: None,
        };
        let added = store.write(|tx| {
            if user.kind == UserKind::External {
                tx.insert_domain_notes(std::slice::from_ref(&note))?;
            }
            tx.insert_users_or_ignore(std::slice::from_ref(&user))
        });
        assert_eq!(added.expect("a user"), 1, "the address is taken");
        user
    }

    /// Gives a user [`PASSWORD`]. Their sessions end; the notice to them is delivered and gone.
    pub fn give_password(&self, user: &User) {
        let command = SetUserPassword {
            password: Secret::new(PASSWORD.to_owned()),
            confirmation: Secret::new(PASSWORD.to_owned()),
            must_change: false,
        };
        let caller = self.operator(user);
        self.services
            .users
            .set_password(&caller, user.id, &command)
            .expect("a password");
        self.deliver_mails();
    }

    /// The user, acting without HTTP: for arranging what a test is not about.
    pub fn operator(&self, user: &User) -> Caller {
        let origin = Origin {
            network: "192.0.2.200".to_owned(),
            request: self.services.deps.new_request_id(),
        };
        user.caller(Credential::Operator, origin)
    }

    /// Sends a message without HTTP; its mails wait to be delivered.
    pub fn send(&self, sender: &User, to: &[&str], subject: &str) -> MessageId {
        let fields = AddressFields {
            to: to.iter().map(|&address| address.to_owned()).collect(),
            ..AddressFields::default()
        };
        let message = SendMessage {
            fields,
            subject: subject.to_owned(),
            body_html: "<p>A body.</p>".to_owned(),
            definition: None,
        };
        let sent = self
            .services
            .messages
            .send(&self.operator(sender), None, &message);
        sent.expect("a message").message.id
    }

    /// Does what the workers do: answers wishes for mail and delivers what waits in the outbox. Returns it, oldest first.
    pub fn deliver_mails(&self) -> Vec<MailToSend> {
        while self.services.logon.answer_requests(100).expect("answers") > 0 {}
        let outbox = &self.services.outbox;
        let mut delivered = Vec::new();
        loop {
            let leased = outbox.lease(100).expect("due mails");
            if leased.is_empty() {
                return delivered;
            }
            let stationeries = outbox.stationeries(&leased).expect("stationery");
            for mail in leased {
                let opened = outbox.open(&mail, &stationeries).expect("a mail's content");
                delivered.push(opened.mail);
                let accepted = Delivery::Accepted {
                    answer: "250 taken".to_owned(),
                };
                outbox.settle(&mail, accepted, false).expect("settled");
            }
        }
    }

    /// Someone without a session or key.
    pub fn anonymous(&self) -> Actor {
        Actor::anonymous(&self.url)
    }

    /// Logs a user on at the account's portal by [`PASSWORD`]; gives them one first if they have none.
    pub async fn browser_of(&self, account: &Account, user: &User) -> Actor {
        let found = self
            .services
            .users
            .find_by_address(account.id, &user.address);
        if !found
            .expect("a user")
            .is_some_and(|user| user.has_password())
        {
            self.give_password(user);
        }
        let body = json!({
            "subject": { "account": account.slug.as_str(), "address": user.address.as_str() },
            "password": PASSWORD,
        });
        self.anonymous().log_on(&body).await
    }
}

/// The link's token in the one notification or fresh link to this address.
pub fn link_to(mails: &[MailToSend], address: &str) -> String {
    only(mails, address, |content| match content {
        MailContent::Notification { link, .. } | MailContent::FreshLink { link, .. } => {
            Some(link.expose().clone())
        }
        _ => None,
    })
}

/// The code in the one mail with a code to this address.
pub fn code_to(mails: &[MailToSend], address: &str) -> String {
    only(mails, address, |content| match content {
        MailContent::Code { code } => Some(code.expose().clone()),
        _ => None,
    })
}

/// The token in the one mail with a password reset to this address.
pub fn reset_to(mails: &[MailToSend], address: &str) -> String {
    only(mails, address, |content| match content {
        MailContent::PasswordReset { token } => Some(token.expose().clone()),
        _ => None,
    })
}

fn only(
    mails: &[MailToSend],
    address: &str,
    secret: impl Fn(&MailContent) -> Option<String>,
) -> String {
    let found: Vec<String> = mails
        .iter()
        .filter(|mail| mail.to.as_str() == address)
        .filter_map(|mail| secret(&mail.content))
        .collect();
    assert_eq!(found.len(), 1, "mails to {address} with what was asked for");
    found.into_iter().next().unwrap_or_default()
}

fn parse(address: &str) -> Address {
    address.parse().expect("an address")
}
