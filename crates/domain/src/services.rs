//! What every service works with, and all services in one place.

use crate::{
    account::AccountService,
    api_key::ApiKeyService,
    audit::AuditService,
    branding::BrandingService,
    change::ChangeService,
    clock::Clock,
    dashboard::DashboardService,
    definition::DefinitionService,
    delivery_policy::DeliveryPolicyService,
    draft::DraftService,
    evidence::EvidenceService,
    extension_request::ExtensionRequestService,
    external_directory::ExternalDirectoryService,
    group::GroupService,
    id::{AuditEntryId, RequestId},
    logon::LogonService,
    mail_queue::MailQueueService,
    mail_template::MailTemplateService,
    mailbox::MailboxService,
    message::MessageService,
    outbox::OutboxService,
    policy::PolicyService,
    quota::QuotaService,
    randomness::Randomness,
    registration::RegistrationService,
    reminder::ReminderService,
    retention::RetentionService,
    second_factor::SecondFactorService,
    send_options::SendOptionsService,
    session::SessionService,
    store::Store,
    tracking::TrackingService,
    user::UserService,
    vault::{PasswordHasher, SessionEnvelopes, Vault},
};
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// The driven ports, shared by all services.
#[derive(Debug, Clone)]
pub struct Deps {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Ids, tokens, codes.
    pub randomness: Arc<dyn Randomness>,
    /// Encryption.
    pub vault: Arc<dyn Vault>,
    /// Password hashing.
    pub hasher: Arc<dyn PasswordHasher>,
    /// Session cookies.
    pub envelopes: Arc<dyn SessionEnvelopes>,
}

impl Deps {
    /// A new UUIDv7 for `now`.
    pub fn new_id(&self, now: OffsetDateTime) -> Uuid {
        self.randomness.uuid(now)
    }

    /// A new id for an audit entry.
    pub(crate) fn audit_id(&self, now: OffsetDateTime) -> AuditEntryId {
        AuditEntryId::from_uuid(self.new_id(now))
    }

    /// A new request id.
    pub fn new_request_id(&self) -> RequestId {
        RequestId::from_uuid(self.new_id(self.clock.now()))
    }
}

/// Every service of the product.
#[derive(Debug, Clone)]
pub struct Services {
    /// The ports, for what has no service of its own.
    pub deps: Arc<Deps>,
    /// Accounts.
    pub accounts: AccountService,
    /// How portals and mails look.
    pub branding: BrandingService,
    /// The directory of users.
    pub users: UserService,
    /// The external users' domains.
    pub external_directory: ExternalDirectoryService,
    /// Log-on.
    pub logon: LogonService,
    /// Sessions, and what users change about themselves.
    pub sessions: SessionService,
    /// The registration code.
    pub registrations: RegistrationService,
    /// Second factors.
    pub second_factors: SecondFactorService,
    /// API keys.
    pub api_keys: ApiKeyService,
    /// Messages.
    pub messages: MessageService,
    /// Recipients' questions for more time.
    pub extension_requests: ExtensionRequestService,
    /// Drafts and their attachments.
    pub drafts: DraftService,
    /// Definitions.
    pub definitions: DefinitionService,
    /// Groups.
    pub groups: GroupService,
    /// Policies.
    pub policies: PolicyService,
    /// Delivery policies.
    pub delivery_policies: DeliveryPolicyService,
    /// What senders may choose.
    pub send_options: SendOptionsService,
    /// The wording of mails.
    pub mail_templates: MailTemplateService,
    /// Mailboxes.
    pub mailbox: MailboxService,
    /// Finding messages of the account.
    pub tracking: TrackingService,
    /// Evidence of what happened to a message.
    pub evidence: EvidenceService,
    /// The audit log.
    pub audit: AuditService,
    /// The change feed.
    pub changes: ChangeService,
    /// The outbox.
    pub outbox: OutboxService,
    /// The mail queue.
    pub mail_queue: MailQueueService,
    /// Quotas and bulk sender packs.
    pub quotas: QuotaService,
    /// Reminders.
    pub reminders: ReminderService,
    /// What happened lately, counted by the day.
    pub dashboard: DashboardService,
    /// Housekeeping.
    pub retention: RetentionService,
}

impl Services {
    /// Builds all services over the same ports.
    pub fn new(deps: Deps) -> Self {
        let deps = Arc::new(deps);
        Self {
            accounts: AccountService::new(Arc::clone(&deps)),
            branding: BrandingService::new(Arc::clone(&deps)),
            users: UserService::new(Arc::clone(&deps)),
            external_directory: ExternalDirectoryService::new(Arc::clone(&deps)),
            logon: LogonService::new(Arc::clone(&deps)),
            sessions: SessionService::new(Arc::clone(&deps)),
            registrations: RegistrationService::new(Arc::clone(&deps)),
            second_factors: SecondFactorService::new(Arc::clone(&deps)),
            api_keys: ApiKeyService::new(Arc::clone(&deps)),
            messages: MessageService::new(Arc::clone(&deps)),
            extension_requests: ExtensionRequestService::new(Arc::clone(&deps)),
            drafts: DraftService::new(Arc::clone(&deps)),
            definitions: DefinitionService::new(Arc::clone(&deps)),
            groups: GroupService::new(Arc::clone(&deps)),
            policies: PolicyService::new(Arc::clone(&deps)),
            delivery_policies: DeliveryPolicyService::new(Arc::clone(&deps)),
            send_options: SendOptionsService::new(Arc::clone(&deps)),
            mail_templates: MailTemplateService::new(Arc::clone(&deps)),
            mailbox: MailboxService::new(Arc::clone(&deps)),
            tracking: TrackingService::new(Arc::clone(&deps)),
            evidence: EvidenceService::new(Arc::clone(&deps)),
            audit: AuditService::new(Arc::clone(&deps)),
            changes: ChangeService::new(Arc::clone(&deps)),
            outbox: OutboxService::new(Arc::clone(&deps)),
            mail_queue: MailQueueService::new(Arc::clone(&deps)),
            quotas: QuotaService::new(Arc::clone(&deps)),
            reminders: ReminderService::new(Arc::clone(&deps)),
            dashboard: DashboardService::new(Arc::clone(&deps)),
            retention: RetentionService::new(Arc::clone(&deps)),
            deps,
        }
    }
}
