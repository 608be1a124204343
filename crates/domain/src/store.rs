//! The store port: transactions over the repositories of every noun.
//!
//! To add a repository: declare its trait in the noun's `ports.rs`, add it to [`Tx`], implement it in `persistence`.

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No connection became free in time; trying later may work.
    #[error("the store is busy")]
    Busy,
    /// A stored row does not have the form it must have.
    #[error("corrupt row in {table}.{column}: {id}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's key.
        id: String,
    },
    /// A row that must be unique is there already. Callers that expect it use the `…_or_ignore` forms instead.
    #[error("conflicts with a row that is there already")]
    Conflict,
    /// The database failed.
    #[error("the database failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// What a unit of work wants done with its transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Make it last.
    Commit,
    /// Undo it.
    RollBack,
}

/// One open transaction: every repository in one place.
pub trait Tx:
    crate::account::Accounts
    + crate::api_key::ApiKeys
    + crate::attachment::Attachments
    + crate::audit::AuditLog
    + crate::branding::Brandings
    + crate::change::Changes
    + crate::dashboard::DailyFigures
    + crate::definition::Definitions
    + crate::delivery_policy::DeliveryPolicies
    + crate::draft::Drafts
    + crate::extension_request::ExtensionRequests
    + crate::external_directory::ExternalDomains
    + crate::group::Groups
    + crate::idempotency::IdempotencyKeys
    + crate::link::LinkTargets
    + crate::link::Links
    + crate::logon::LogonAttempts
    + crate::logon::LogonRequests
    + crate::logon::MailedCodes
    + crate::logon::Throttles
    + crate::mail_queue::MailQueue
    + crate::mail_template::MailTemplates
    + crate::mailbox::Mailbox
    + crate::mailbox::SearchedMailbox
    + crate::message::Messages
    + crate::outbox::Outbox
    + crate::quota::Quotas
    + crate::reminder::Reminders
    + crate::retention::Housekeeping
    + crate::retention::RetentionChanges
    + crate::password::PasswordResets
    + crate::policy::Policies
    + crate::registration::RegistrationCodes
    + crate::second_factor::SecondFactors
    + crate::session::Sessions
    + crate::tracking::TrackedMessages
    + crate::user::Users
{
    /// How many statements it has run: what two paths cost is compared by counting, not by timing.
    fn statements(&self) -> u64;
}

/// Opens transactions. Adapters implement the `run_` methods; callers use [`dyn Store`](Store)'s `read`, `look_up` and `write`.
pub trait Store: Send + Sync + std::fmt::Debug {
    /// Runs `work` on a connection that can only read, in one snapshot.
    fn run_read(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError>;

    /// Runs `work`, a single statement that reads, on a connection that can only read: a snapshot of its own, without the
    /// round trips that opening and ending a transaction cost.
    fn run_look_up(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError>;

    /// Runs `work` in a read-write transaction and obeys its verdict. MUST roll back when `work` panics. MAY run `work`
    /// again after a serialization failure or deadlock, so `work` does nothing outside the transaction. When it
    /// returns `Ok` after [`Verdict::Commit`], the change survives a power cut.
    fn run_write(&self, work: &mut dyn FnMut(&mut dyn Tx) -> Verdict) -> Result<(), StoreError>;
}

impl dyn Store + '_ {
    /// Reads in one snapshot.
    pub fn read<T, E: From<StoreError>>(
        &self,
        mut work: impl FnMut(&mut dyn Tx) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut outcome = None;
        self.run_read(&mut |tx| outcome = Some(work(tx)))?;
        outcome.unwrap_or_else(|| Err(StoreError::Busy.into()))
    }

    /// Reads by a single statement, which needs no transaction around it: for what every request asks.
    pub fn look_up<T, E: From<StoreError>>(
        &self,
        mut work: impl FnMut(&mut dyn Tx) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut outcome = None;
        self.run_look_up(&mut |tx| outcome = Some(work(tx)))?;
        outcome.unwrap_or_else(|| Err(StoreError::Busy.into()))
    }

    /// Writes in one transaction: all of it on `Ok`, nothing on `Err`.
    pub fn write<T, E: From<StoreError>>(
        &self,
        mut work: impl FnMut(&mut dyn Tx) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut outcome = None;
        self.run_write(&mut |tx| {
            let result = work(tx);
            let verdict = if result.is_ok() {
                Verdict::Commit
            } else {
                Verdict::RollBack
            };
            outcome = Some(result);
            verdict
        })?;
        outcome.unwrap_or_else(|| Err(StoreError::Busy.into()))
    }
}
