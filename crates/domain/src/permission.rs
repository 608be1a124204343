//! Who may do what: the one table of permissions and roles. Handlers name a permission in their signature, the portal shows the
//! menus that the caller's permissions open, and the contract test holds every operation to it.
//!
//! What a person may do with their own messages is here as well, so that every operation has a permission; which messages
//! those are is the entities' rule.

use crate::{caller::Scope, user::Role};

/// Everyone who can log on.
const EVERYONE: &[Role] = &Role::ALL;
/// Whoever looks after an account, in one way or another.
const STAFF: &[Role] = &[Role::HelpDesk, Role::Auditor, Role::Administrator];
const HELP: &[Role] = &[Role::HelpDesk, Role::Administrator];
const AUDIT: &[Role] = &[Role::Auditor, Role::Administrator];
const ADMINISTRATORS: &[Role] = &[Role::Administrator];

/// Declares the permissions: the name on the wire, what an API key needs, and the roles that have it.
macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $scope:ident, $roles:expr;)*) => {
        /// Something that a role may or may not do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Permission { $($(#[$doc])* $name,)* }

        impl Permission {
            /// Every permission.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What an API key needs besides.
            pub const fn scope(self) -> Scope {
                match self { $(Self::$name => Scope::$scope,)* }
            }

            /// The roles that have it.
            pub const fn roles(self) -> &'static [Role] {
                match self { $(Self::$name => $roles,)* }
            }
        }
    };
}

permissions! {
    /// Read one's own mailbox and open messages.
    ReadMessages = "read_messages", MessagesRead, EVERYONE;
    /// Draft, send and reply.
    SendMessages = "send_messages", MessagesSend, EVERYONE;
    /// Move, delete and recall one's own.
    ManageMessages = "manage_messages", MessagesManage, EVERYONE;
    /// See who has read what one sent; of which messages is the entity's rule.
    ReadTracking = "read_tracking", TrackingRead, EVERYONE;
    /// See what happened in the account, in figures.
    ReadDashboard = "read_dashboard", TrackingRead, STAFF;
    /// Find messages of the account and what became of them, never their content.
    FindMessages = "find_messages", TrackingRead, STAFF;
    /// Set the expiry of any message of the account.
    SetExpiry = "set_expiry", MessagesManage, ADMINISTRATORS;
    /// Recall any message of the account.
    RecallAny = "recall_any", MessagesManage, ADMINISTRATORS;
    /// Send notifications of any message of the account again.
    ResendAny = "resend_any", MessagesSend, HELP;
    /// Read the directory, and why a log-on failed.
    ReadDirectory = "read_directory", DirectoryRead, HELP;
    /// Mail resets and links to users.
    HelpUsers = "help_users", DirectoryManage, HELP;
    /// Change the directory.
    ManageDirectory = "manage_directory", DirectoryManage, ADMINISTRATORS;
    /// Read the audit log.
    ReadAudit = "read_audit", AuditRead, AUDIT;
    /// Read and change the account: settings, definitions, policies, groups.
    ManageAccount = "manage_account", AccountManage, ADMINISTRATORS;
    /// See the mails that wait, try them again, drop them.
    ManageQueue = "manage_queue", AccountManage, ADMINISTRATORS;
}

impl Permission {
    /// Whether a role has it.
    pub fn is_of(self, role: Role) -> bool {
        self.roles().contains(&role)
    }

    /// All that a role may do.
    pub fn of(role: Role) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |permission| permission.is_of(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(role: Role) -> Vec<&'static str> {
        Permission::of(role).map(Permission::as_str).collect()
    }

    const OWN: [&str; 4] = [
        "read_messages",
        "send_messages",
        "manage_messages",
        "read_tracking",
    ];

    #[test]
    fn administrators_may_do_everything() {
        assert_eq!(names(Role::Administrator).len(), Permission::ALL.len());
    }

    #[test]
    fn members_have_their_own_mailbox_alone() {
        assert_eq!(names(Role::Member), OWN);
    }

    #[test]
    fn the_help_desk_diagnoses_and_resends_and_changes_nothing_else() {
        let all = [
            &OWN[..],
            &["read_dashboard", "find_messages", "resend_any"],
            &["read_directory", "help_users"],
        ];
        assert_eq!(names(Role::HelpDesk), all.concat());
    }

    #[test]
    fn auditors_read_figures_tracking_and_audit_alone() {
        let all = [&OWN[..], &["read_dashboard", "find_messages", "read_audit"]];
        assert_eq!(names(Role::Auditor), all.concat());
    }
}
