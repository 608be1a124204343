// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

/**
 * What the reader may do with the message now.
 */
export type Abilities = {
    ask_extension: boolean;
    download: boolean;
    extend: boolean;
    print: boolean;
    recall: boolean;
    reply: boolean;
    reply_all: boolean;
    send_again: boolean;
};

/**
 * Nothing to say: it was taken down, and the answer is the same for everyone.
 */
export type Accepted = {
    [key: string]: unknown;
};

/**
 * What anyone may know of an account's portal.
 */
export type AccountPortal = {
    branding: PortalBranding;
    /**
     * Whether users with a password may log on by code, too.
     */
    codes_allowed: boolean;
    /**
     * The languages that are offered, the account's own first.
     */
    languages: Array<string>;
    /**
     * How large a message's attachments may be together.
     */
    max_message_bytes: number;
    name: string;
    /**
     * The shortest password, in characters.
     */
    password_min_length: number;
    /**
     * Whether the account's own people may register here, with its registration code.
     */
    registration_open: boolean;
    slug: string;
};

/**
 * Which account.
 */
export type AccountReference = {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its name in URLs.
     */
    slug: string;
};

/**
 * What an account's administrators decide.
 */
export type AccountSettings = {
    /**
     * Domains that nothing is ever sent to, each with all its subdomains.
     */
    blocked_domains: Array<string>;
    /**
     * Users with a password may log on by mailed code, too.
     */
    codes_for_password_users: boolean;
    /**
     * The language of mails to users who have chosen none.
     */
    default_language: string;
    /**
     * External users may write to internal users unasked.
     */
    external_compose: boolean;
    /**
     * The languages that users may choose.
     */
    languages: Array<Language>;
    /**
     * How large a message's attachments may be together.
     */
    max_message_bytes: number;
    /**
     * How long messages are kept.
     */
    max_retention_days: number;
    /**
     * The shortest password, in characters.
     */
    password_min_length: number;
    /**
     * A password must be chosen at first use.
     */
    password_required_at_first_use: boolean;
    /**
     * Administrators, help desk and auditors need a second factor to log on.
     */
    second_factor_required: boolean;
    /**
     * Send BCC to Mail Server: what internal users send from the portal also goes into their own Inbox, and as a copy to the
     * organisation's mail server. **The copy is ordinary mail**: it carries subject, text and files unprotected, can be read
     * wherever it passes and is kept, and no recall, expiry or retention reaches it. Off unless said.
     */
    send_bcc_to_mail_server: boolean;
    /**
     * How long a session may last whatever happens.
     */
    session_absolute_minutes: number;
    /**
     * How long a session may be idle.
     */
    session_idle_minutes: number;
};

/**
 * An account.
 */
export type AccountView = {
    created_at: string;
    id: string;
    /**
     * Addresses in these domains are internal users.
     */
    internal_domains: Array<string>;
    name: string;
    pending_retention: PendingRetention | null;
    settings: AccountSettings;
    slug: string;
};

/**
 * Who acted.
 */
export type ActorView = {
    /**
     * In which session, or with which API key.
     */
    credential_id?: string | null;
    /**
     * `session`, `api_key`, `anonymous`, `operator` or `system`.
     */
    kind: string;
    person: Person | null;
    /**
     * Which user.
     */
    user_id?: string | null;
};

/**
 * By address.
 */
export type AddressSubject = {
    /**
     * The account's slug.
     */
    account: string;
    address: string;
};

/**
 * A user's further addresses.
 */
export type Aliases = {
    /**
     * By name.
     */
    aliases: Array<string>;
};

/**
 * A key. Its text is never shown again.
 */
export type ApiKey = {
    created_at: string;
    expires_at: string;
    id: string;
    kind: ApiKeyKind;
    /**
     * To the minute.
     */
    last_used_at: string | null;
    name: string;
    scopes: Array<Scope>;
    /**
     * The mail address of whom it acts as.
     */
    user_address: string;
    /**
     * Whom it acts as.
     */
    user_id: string;
};

/**
 * Whose key it is.
 */
export type ApiKeyKind = 'personal' | 'service';

/**
 * The keys, newest first.
 */
export type ApiKeyList = {
    items: Array<ApiKey>;
};

/**
 * Gives more time.
 */
export type ApproveExtension = {
    /**
     * Until when the message can be read; what the message offers unless said.
     */
    expires_at?: string | null;
};

/**
 * Whom to assign a pack to.
 */
export type AssignPack = {
    /**
     * A licensed user.
     */
    user_id: string;
};

/**
 * An attached file.
 */
export type Attachment = {
    id: string;
    /**
     * Its media type, as its uploader said.
     */
    media_type: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Its size.
     */
    size_bytes: number;
};

/**
 * A file to attach.
 */
export type AttachmentUpload = {
    file: Blob | File;
};

/**
 * One act.
 */
export type AuditEntryView = {
    /**
     * What was done.
     */
    action: string;
    actor: ActorView;
    at: string;
    /**
     * Few further facts, without personal data.
     */
    details: Array<DetailView>;
    /**
     * Its hash in the chain: SHA-256 in hexadecimal digits.
     */
    hash: string | null;
    id: string;
    /**
     * On which message.
     */
    message_id?: string | null;
    /**
     * By which code people know the message.
     */
    message_reference: string | null;
    /**
     * From which network; `null` for the server itself and the operator.
     */
    network?: string | null;
    /**
     * On which other thing.
     */
    object_id?: string | null;
    /**
     * In which request.
     */
    request_id?: string | null;
    /**
     * Its number in the hash chain; `null` for the second until it is sealed.
     */
    seq: number | null;
    user: Person | null;
    /**
     * On which user.
     */
    user_id?: string | null;
};

/**
 * In which form entries are exported.
 */
export type AuditExportForm = 'json_lines' | 'csv';

/**
 * Which entries. What is left out does not matter.
 */
export type AuditFilter = {
    /**
     * Those of this action, as `message.recalled`, or of all on one kind of thing, as `message`.
     */
    action?: string | null;
    /**
     * Those by this user.
     */
    actor_id?: string | null;
    /**
     * Those about this message.
     */
    message_id?: string | null;
    /**
     * Those about this other thing.
     */
    object_id?: string | null;
    /**
     * Those by the user with this address or about them.
     */
    person?: string | null;
    /**
     * Those about the message with this reference.
     */
    reference?: string | null;
    /**
     * At this instant or later.
     */
    since?: string | null;
    /**
     * Before this instant.
     */
    until?: string | null;
    /**
     * Those by this user or about them.
     */
    user_id?: string | null;
};

/**
 * What a verification found.
 */
export type AuditFinding = {
    /**
     * Its id.
     */
    entry_id: string | null;
    kind: AuditFindingKind;
    /**
     * The number of the entry.
     */
    seq: number | null;
    /**
     * It all in words.
     */
    text: string;
};

/**
 * What is wrong with a chain.
 */
export type AuditFindingKind = 'changed' | 'removed' | 'added' | 'moved' | 'unreadable' | 'rewritten' | 'checkpoint_forged';

/**
 * A page of the audit log.
 */
export type AuditPage = {
    /**
     * The entries, newest first. There may be none, and more to look through all the same.
     */
    items: Array<AuditEntryView>;
    /**
     * Pass as `after` to look on; `null` once everything was looked through.
     */
    next: string | null;
    /**
     * Back to when entries were looked through, where that was left off before the page was full.
     */
    searched_back_to: string | null;
};

/**
 * How far a verification has come.
 */
export type AuditVerification = {
    /**
     * How many signed checkpoints fit.
     */
    checkpoints: number;
    /**
     * How many entries fit, from the first on: also the number of the newest that does.
     */
    entries: number;
    finding: AuditFinding | null;
    /**
     * Pass as `from` to go on; `null` when the end is reached or something was found.
     */
    next: string | null;
    /**
     * How many there are.
     */
    of: number;
    /**
     * The public key that verifies this account's checkpoints and evidence: Ed25519, base64.
     */
    public_key: string;
};

/**
 * How one's own portal looks.
 */
export type Branding = {
    /**
     * As it was chosen.
     */
    colour: string | null;
    footer: string | null;
    logo: Logo | null;
    portal_name: string | null;
    support: string | null;
    welcome: string | null;
};

/**
 * A bulk sender pack.
 */
export type BulkSenderPack = {
    assigned: PackAssignment | null;
    id: string;
    issued_at: string;
    /**
     * By how many addresses a month it raises a quota.
     */
    size: number;
};

/**
 * Why a certificate proves nothing.
 */
export type CertificateFault = 'unknown_authority' | 'other_name' | 'expired' | 'not_yet_valid' | 'invalid';

/**
 * What happened.
 */
export type Change = {
    at: string;
    /**
     * To which mailbox item.
     */
    item_id?: string | null;
    kind: ChangeKind;
    /**
     * To which message.
     */
    message_id?: string | null;
    /**
     * Its place in the feed.
     */
    position: number;
};

/**
 * A change of a group's members: at most 500 at once.
 */
export type ChangeGroupMembers = {
    /**
     * Addresses and domains to add.
     */
    add?: Array<string>;
    /**
     * Addresses and domains to remove.
     */
    remove?: Array<string>;
};

/**
 * What kind of change.
 */
export type ChangeKind = 'message_received' | 'message_sent' | 'message_opened' | 'message_downloaded' | 'message_recalled' | 'message_expired' | 'message_expiry_changed' | 'extension_requested' | 'extension_decided' | 'item_moved' | 'item_read' | 'draft_saved' | 'draft_deleted' | 'notification_state' | 'quota_changed' | 'quota_warning' | 'account_changed' | 'definition_changed' | 'group_changed' | 'policy_changed' | 'delivery_policy_changed' | 'branding_changed' | 'mail_template_changed' | 'session_ended';

/**
 * A stretch of the feed.
 */
export type ChangeList = {
    /**
     * The changes, in order.
     */
    items: Array<Change>;
    /**
     * Pass as `since` next time.
     */
    next: number;
};

/**
 * How long messages are to be kept.
 */
export type ChangeRetention = {
    max_retention_days: number;
};

/**
 * What went wrong, as clients can rely on it.
 */
export type Code = 'malformed_request' | 'two_credentials' | 'logon_refused' | 'not_logged_on' | 'forbidden' | 'scope_missing' | 'session_required' | 'proof_required' | 'password_change_required' | 'second_factor_required' | 'recall_not_allowed' | 'extension_not_allowed' | 'download_not_allowed' | 'reply_not_allowed' | 'tracking_not_allowed' | 'not_the_sender' | 'cross_site' | 'not_found' | 'link_unknown' | 'method_not_allowed' | 'conflict' | 'message_not_opened' | 'already_recalled' | 'already_extended' | 'not_destroyed' | 'extension_already_requested' | 'retention_change_pending' | 'own_retention_change' | 'extension_request_decided' | 'draft_changed' | 'not_in_deleted' | 'not_received' | 'address_taken' | 'name_taken' | 'domain_taken' | 'built_in_definition' | 'definition_retired' | 'in_use' | 'too_many' | 'second_factor_enrolled' | 'second_factor_missing' | 'own_permissions' | 'last_administrator' | 'enough_in_flight' | 'nothing_to_read' | 'logon_not_allowed' | 'pack_assigned' | 'too_many_keys' | 'secret_shown' | 'message_recalled' | 'message_expired' | 'message_destroyed' | 'reset_dead' | 'message_too_large' | 'body_too_large' | 'unsupported_media_type' | 'not_licensed' | 'quota_exceeded' | 'definitions_conflict' | 'definition_applied' | 'definition_not_offered' | 'invalid_fields' | 'colour_unreadable' | 'expiry_not_later' | 'expiry_past_retention' | 'expiry_before_sending' | 'idempotency_key_reused' | 'password_wrong' | 'second_factor_wrong' | 'password_too_short' | 'password_too_long' | 'password_common' | 'passwords_differ' | 'address_not_internal' | 'external_user' | 'import_faulty' | 'range_not_satisfiable' | 'throttled' | 'internal' | 'busy';

/**
 * A new key of one's own.
 */
export type CreateApiKeyBody = {
    /**
     * At most a year ahead.
     */
    expires_at: string;
    name: string;
    scopes: Array<Scope>;
};

/**
 * A draft to begin. What is left out the server prepares: for a reply the recipients, the subject and the quotation.
 */
export type CreateDraft = {
    bcc?: Array<string> | null;
    body_html?: string | null;
    cc?: Array<string> | null;
    /**
     * The definition chosen, if any.
     */
    definition_id?: string | null;
    origin?: DraftOrigin | null;
    subject?: string | null;
    to?: Array<string> | null;
};

/**
 * A group to make.
 */
export type CreateGroup = {
    /**
     * Its first members: addresses and domains.
     */
    members?: Array<string>;
    /**
     * Unique in the account, in whatever case.
     */
    name: string;
};

/**
 * A new key for a program.
 */
export type CreateServiceKeyBody = {
    /**
     * At most a year ahead.
     */
    expires_at: string;
    name: string;
    scopes: Array<Scope>;
    /**
     * Whom it acts as.
     */
    user_id: string;
};

/**
 * Someone wants in. Exactly one of `password` and `code`.
 */
export type CreateSessionBody = {
    /**
     * As mailed; case and dashes do not matter.
     */
    code?: string | null;
    password?: string | null;
    subject: LogonSubject;
};

/**
 * A new internal user.
 */
export type CreateUserBody = {
    /**
     * In one of the account's own domains.
     */
    address: string;
    language?: string | null;
    licensed: boolean;
    name: string;
    role: Role;
};

/**
 * A new key with its text, shown this once.
 */
export type CreatedApiKey = ApiKey & {
    /**
     * Send as `Authorization: Bearer`.
     */
    key: string;
};

/**
 * What happened lately, and what needs somebody now.
 */
export type Dashboard = {
    /**
     * Each day of the period, the oldest first; the last one is today.
     */
    days: Array<DayFigures>;
    /**
     * Whether there are more of them.
     */
    more_near_quota: boolean;
    /**
     * Users who have used 80 % of this month's quota or more, who used most first; ten at most.
     */
    near_quota: Array<NearQuota>;
    /**
     * Mails that wait.
     */
    queue: Array<QueuedMails>;
    /**
     * Refused log-ons by their true reason, the most frequent first.
     */
    refused_logons: Array<RefusedLogons>;
    /**
     * How long recipients who opened a message for the first time had let it wait, the shortest first.
     */
    time_to_read: Array<TimeToRead>;
};

/**
 * What happened on a day.
 */
export type DayFigures = {
    /**
     * The day, in UTC.
     */
    day: string;
    /**
     * Messages that expired; today's figure includes those that will before the day ends.
     */
    expired: number;
    /**
     * Notifications, reminders and fresh links that will not arrive.
     */
    failed_notifications: number;
    /**
     * Recipients who opened a message for the first time.
     */
    read: number;
    /**
     * Messages recalled.
     */
    recalled: number;
    /**
     * Refused log-ons.
     */
    refused_logons: number;
    /**
     * Messages sent.
     */
    sent: number;
};

/**
 * Gives no more time.
 */
export type DeclineExtension = {
    [key: string]: never;
};

/**
 * A definition as its account keeps it.
 */
export type Definition = {
    /**
     * Whether it is the default that every account has. It stays as it is.
     */
    built_in: boolean;
    created_at: string;
    effects: Effects;
    id: string;
    name: string;
    /**
     * Since when it is offered no more.
     */
    retired_at: string | null;
    /**
     * What the effects mean, in the language of `Accept-Language`.
     */
    sentence: string;
};

/**
 * What a policy applies at an address, where another applies something else elsewhere.
 */
export type DefinitionConflict = {
    address: string;
    definition: DefinitionName;
    /**
     * JSON pointer (RFC 6901) to the address in the request.
     */
    pointer: string;
    /**
     * The policy's name; for people inside.
     */
    policy: string | null;
};

/**
 * A definition by its name.
 */
export type DefinitionName = {
    /**
     * Whether it is the default that every account has.
     */
    built_in: boolean;
    id: string;
    name: string;
};

/**
 * A definition as it is offered, and as a message keeps it.
 */
export type DefinitionView = {
    /**
     * Whether it is the default that every account has.
     */
    built_in: boolean;
    effects: Effects;
    id: string;
    name: string;
    /**
     * What the effects mean, in the language of `Accept-Language`.
     */
    sentence: string;
};

/**
 * A delivery policy.
 */
export type DeliveryPolicy = {
    created_at: string;
    /**
     * The recipients' domain; those below it are not meant.
     */
    domain: string;
    id: string;
    tls: TlsMode;
    updated_at: string;
};

/**
 * Effects that no definition has yet.
 */
export type DescribeEffects = {
    effects: Effects;
};

/**
 * What is left of a message of one's own after its content.
 */
export type DestroyedMessage = DestructionCertificate & {
    /**
     * The first of its recipients, all kinds.
     */
    first_recipients: Array<Person>;
    /**
     * How many of them have opened it.
     */
    opened_count: number;
    /**
     * How many it was sent to.
     */
    recipient_count: number;
};

/**
 * That a message's content is gone for everyone: what, when, and under which rule.
 */
export type DestructionCertificate = {
    /**
     * How many attachments went with subject and body.
     */
    attachment_count: number;
    /**
     * When the message's key was destroyed, and with it subject, body and attachments.
     */
    destroyed_at: string;
    message_id: string;
    reference: string;
    /**
     * For how many days the account kept messages then, where that was the rule.
     */
    retention_days: number | null;
    rule: DestructionRule;
    sent_at: string;
    /**
     * Body and attachments together.
     */
    size_bytes: number;
};

/**
 * Why a content was destroyed.
 */
export type DestructionRule = 'retention_ended' | 'sender_deleted';

/**
 * A fact.
 */
export type DetailView = {
    name: string;
    value: string;
};

/**
 * Which side of a message its reader sees.
 */
export type Direction = 'sent' | 'received';

/**
 * A message being written.
 */
export type Draft = {
    attachments: Array<Attachment>;
    bcc: Array<string>;
    body_html: string;
    cc: Array<string>;
    /**
     * The definition chosen, if any.
     */
    definition_id: string | null;
    id: string;
    origin: DraftOrigin | null;
    /**
     * Whether the recipients of this reply cannot be changed.
     */
    recipients_fixed: boolean;
    subject: string;
    /**
     * Free text while it is a draft.
     */
    to: Array<string>;
    updated_at: string;
    /**
     * Counts up with each saving; send it back when saving and sending.
     */
    version: number;
};

/**
 * What a draft grew out of.
 */
export type DraftOrigin = {
    kind: DraftOriginKind;
    message_id: string;
};

/**
 * How a draft grew out of a message.
 */
export type DraftOriginKind = 'reply' | 'reply_all' | 'again';

/**
 * A draft in a list.
 */
export type DraftSummary = {
    has_attachments: boolean;
    id: string;
    subject: string;
    to: Array<string>;
    updated_at: string;
};

/**
 * Mails to take out of the queue.
 */
export type DropMails = {
    mail_ids: Array<string>;
    /**
     * Why. The sender of a message reads it beside the recipient who was not told.
     */
    reason: string;
};

/**
 * What sending under a definition means.
 */
export type Effects = {
    allow_download: boolean;
    allow_extension: boolean;
    allow_print: boolean;
    allow_recall: boolean;
    allow_reply: boolean;
    allow_reply_all: boolean;
    /**
     * Days after sending until it expires, never later than the account keeps messages.
     */
    expire_after_days: number;
    /**
     * Days before the expiry on which recipients are reminded of it; `null` for never.
     */
    expiry_reminder_before_days: number | null;
    read_receipt: boolean;
    /**
     * The notification may show the subject.
     */
    show_subject: boolean;
    /**
     * Days after sending until who has not opened the message is reminded; `null` for never.
     */
    unread_reminder_after_days: number | null;
};

/**
 * What effects mean.
 */
export type EffectsSentence = {
    /**
     * In the language of `Accept-Language`.
     */
    sentence: string;
};

/**
 * A received message that has expired: who sent it, and when.
 */
export type ExpiredItem = {
    expired_at: string;
    from: Person;
    id: string;
    /**
     * Of this message its recipient may still ask for more time.
     */
    message_id: string;
    reference: string;
    sent_at: string;
};

/**
 * Which entries, and in which form.
 */
export type ExportAuditLog = {
    filter?: AuditFilter;
    form: AuditExportForm;
};

/**
 * A recipient's question for more time.
 */
export type ExtensionRequest = {
    decided_at: string | null;
    /**
     * Who asks.
     */
    from: Person;
    /**
     * Until when the message can be read since.
     */
    granted_until: string | null;
    id: string;
    message_id: string;
    /**
     * What they wrote; for the sender and themself.
     */
    note: string | null;
    requested_at: string;
    state: ExtensionRequestState;
};

/**
 * Where a question stands.
 */
export type ExtensionRequestState = 'pending' | 'approved' | 'declined';

/**
 * How far a message can still be extended by its sender.
 */
export type ExtensionRoom = {
    /**
     * The latest possible expiry.
     */
    latest_expiry: string;
    /**
     * What is offered, and what an approval without a date takes.
     */
    offered_expiry: string;
    /**
     * When the one extension was used; null while it is not.
     */
    used_at: string | null;
};

/**
 * A domain of the external directory.
 */
export type ExternalDomain = {
    domain: string;
    /**
     * When one of them last logged on.
     */
    last_activity_at: string | null;
    /**
     * How many users it has; a new one is counted within seconds.
     */
    users: number;
};

/**
 * A code.
 */
export type FactorCodeBody = {
    /**
     * Six digits of the authenticator, or a recovery code.
     */
    code: string;
};

/**
 * A fault in one field of the request.
 */
export type FieldFault = {
    /**
     * What is wrong, as clients can rely on it.
     */
    code: string;
    /**
     * What is wrong, for people.
     */
    detail: string;
    /**
     * JSON pointer (RFC 6901) to the field.
     */
    pointer: string;
};

/**
 * A folder.
 */
export type Folder = 'inbox' | 'sent' | 'deleted';

/**
 * A message that was found: nothing of its content.
 */
export type FoundMessage = {
    attachment_count: number;
    definition_id: string;
    /**
     * What it was sent under.
     */
    definition_name: string;
    /**
     * When it ended, if it has.
     */
    ended_at: string | null;
    expires_at: string;
    /**
     * The first of its recipients, all kinds.
     */
    first_recipients: Array<Person>;
    from: Person;
    id: string;
    /**
     * How many of them have opened it.
     */
    opened_count: number;
    /**
     * How many it was sent to.
     */
    recipient_count: number;
    reference: string;
    sent_at: string;
    /**
     * Body and attachments together.
     */
    size_bytes: number;
    state: MessageState;
};

/**
 * What was found so far.
 */
export type FoundMessages = {
    /**
     * The messages, newest first. There may be none, and more to look through all the same.
     */
    items: Array<FoundMessage>;
    /**
     * Pass as `after` to look on; `null` once everything was looked through.
     */
    next: string | null;
    /**
     * Back to when messages were looked through, where the search was left off before its page was full.
     */
    searched_back_to: string | null;
};

/**
 * A group.
 */
export type Group = {
    created_at: string;
    id: string;
    /**
     * How many members it has.
     */
    member_count: number;
    name: string;
};

/**
 * A member of a group.
 */
export type GroupMember = {
    added_at: string;
    /**
     * An address, or a domain that stands for all its addresses.
     */
    member: string;
};

/**
 * What is wrong in one cell.
 */
export type ImportCellFault = {
    code: string;
    /**
     * The column; empty where it is the line as a whole.
     */
    column: string;
    /**
     * For people.
     */
    detail: string;
};

/**
 * A line of the file, as it was understood.
 */
export type ImportLine = {
    address: string;
    aliases: Array<string>;
    /**
     * What is wrong with it; nothing where it can be imported.
     */
    faults: Array<ImportCellFault>;
    language: string | null;
    licensed: boolean;
    /**
     * Its number in the file.
     */
    line: number;
    logon_allowed: boolean;
    name: string;
    role: Role;
};

/**
 * What an import would do.
 */
export type ImportPreview = {
    /**
     * How many of them are faulty.
     */
    faulty: number;
    /**
     * Every line, in the order of the file.
     */
    lines: Array<ImportLine>;
};

/**
 * A file of users.
 */
export type ImportUsersBody = {
    /**
     * Comma-separated values, at most 5000 lines. The first line names the columns: `address`, and any of `name`, `role`,
     * `licensed`, `logon_allowed`, `language`, `aliases` (separated by spaces).
     */
    csv: string;
    /**
     * Which directory they go into.
     */
    kind: UserKind;
    /**
     * Lines to leave out, by their number in the file.
     */
    skip?: Array<number>;
};

/**
 * A language of screens and mails.
 */
export type Language = 'en' | 'de';

/**
 * How the browser's session relates to a link.
 */
export type LinkSessionName = 'none' | 'same_user' | 'other_user';

/**
 * Whether the message of a link can be read.
 */
export type LinkStateName = 'live' | 'recalled' | 'expired';

/**
 * By the link of a mail.
 */
export type LinkSubject = {
    /**
     * The link's token. One that was never mailed is answered like any other.
     */
    link: string;
};

/**
 * A logo.
 */
export type Logo = {
    /**
     * In pixels.
     */
    height: number;
    media_type: string;
    url: string;
    /**
     * In pixels.
     */
    width: number;
};

/**
 * What became of an attempt to log on.
 */
export type LogonAttempt = {
    at: string;
    id: string;
    /**
     * `password`, `code`, `code_request`, `password_reset`, `fresh_link`.
     */
    method: string;
    network: string;
    /**
     * `logged_on`, `refused`, `code_sent`, `reset_sent`, `fresh_link_sent`.
     */
    outcome: string;
    /**
     * Why it was refused: `wrong_password`, `expired_code`, `throttled` …
     */
    reason: string | null;
};

/**
 * Why a user cannot log on, or that they can.
 */
export type LogonDiagnosis = {
    /**
     * The mail server's words.
     */
    answer: string | null;
    /**
     * When what it rests on happened.
     */
    at: string | null;
    /**
     * What happened, the newest first: at most 100.
     */
    events: Array<LogonDiagnosisEvent>;
    /**
     * `logon_not_allowed`, `address_bounced`, `mail_failed`, `mail_deferred`, `mail_waiting`, `refused`,
     * `code_not_entered`, `no_code_asked`, `only_scanners`, `link_not_followed`, `logged_on`, `nothing_sent`.
     */
    finding: string;
    /**
     * `allow_logon`, `send_fresh_link`, `send_password_reset`, `nothing`.
     */
    next_step: string;
    /**
     * Why the log-on was refused.
     */
    reason: string | null;
};

/**
 * Something that happened.
 */
export type LogonDiagnosisEvent = {
    /**
     * The mail server's words.
     */
    answer: string | null;
    at: string;
    attempts: number;
    kind: 'mail';
    /**
     * `notification`, `fresh_link`, `code`, `password_reset`, `unread_reminder`, `permissions_changed`.
     */
    mail: string;
    message_id: string | null;
    /**
     * Since when.
     */
    settled_at: string | null;
    /**
     * `queued`, `sent`, `deferred`, `bounced`, `failed`.
     */
    state: string;
} | {
    /**
     * A guess by the program's own name: `browser`, `scanner`, `program`.
     */
    agent: string;
    /**
     * The last time.
     */
    at: string;
    /**
     * The first time.
     */
    first_at: string;
    kind: 'link_shown';
    message_id: string;
    network: string;
    /**
     * How often.
     */
    views: number;
} | {
    at: string;
    kind: 'attempt';
    /**
     * `password`, `code`, `code_request`, `password_reset`, `fresh_link`.
     */
    method: string;
    network: string;
    /**
     * `logged_on`, `refused`, `code_sent`, `reset_sent`, `fresh_link_sent`.
     */
    outcome: string;
    /**
     * The true reason, which the public never learns.
     */
    reason: string | null;
};

/**
 * Who wants in: by the link of a mail, or by address at an account's portal.
 */
export type LogonSubject = LinkSubject | AddressSubject;

/**
 * What is wrong with the queue.
 */
export type MailAlarmReason = 'not_sending' | 'waiting_long' | 'many_failed';

/**
 * From when on the alarm is raised.
 */
export type MailAlarmThresholds = {
    /**
     * So many mails could not be delivered within a day.
     */
    failed_last_day: number;
    /**
     * A mail is due and not tried for so long.
     */
    overdue_seconds: number;
    /**
     * A mail waits for so long.
     */
    waiting_seconds: number;
};

/**
 * What a mail would look like, with example values.
 */
export type MailPreview = {
    from: string;
    html: string;
    subject: string;
    text: string;
    warnings: Array<WordingWarning>;
};

/**
 * Whether somebody must look at the queue, and why.
 */
export type MailQueueAlarm = {
    /**
     * How many could not be delivered within the last day, counted up to 1,000.
     */
    failed_last_day: number;
    /**
     * Since when the mail is due that is due longest; in the future when none is due.
     */
    longest_due_at: string | null;
    /**
     * When the oldest mail that waits was caused.
     */
    oldest_waiting_at: string | null;
    /**
     * What is wrong; nothing when empty.
     */
    reasons: Array<MailAlarmReason>;
    thresholds: MailAlarmThresholds;
};

/**
 * What was changed.
 */
export type MailQueueChange = {
    /**
     * The mails that were changed. The others do not wait any more, are being sent this moment, or are not there.
     */
    changed_ids: Array<string>;
};

/**
 * A certificate.
 */
export type MailServerCertificate = {
    issuer: string;
    /**
     * The host names it is for, the first few.
     */
    names: Array<string>;
    not_after: string;
    not_before: string;
    subject: string;
};

/**
 * Why mail would not go to a server.
 */
export type MailServerFault = 'private_network' | 'no_address' | 'unreachable' | 'silent' | 'not_speaking' | 'no_starttls' | 'no_agreement';

/**
 * Why the mail servers of a domain could not be found out.
 */
export type MailServerLookupFault = 'no_server' | 'takes_no_mail' | 'no_answer';

/**
 * What the mail servers of a domain offer.
 */
export type MailServerTest = {
    domain: string;
    lookup_fault: MailServerLookupFault | null;
    /**
     * Whether mail would be delivered under enforced TLS: one server that proves who it is suffices.
     */
    passes: boolean;
    /**
     * In the order in which they are tried.
     */
    servers: Array<TestedMailServer>;
};

/**
 * A mail in one language, as the account words it.
 */
export type MailTemplate = {
    /**
     * What comes with the product.
     */
    built_in: MailWording;
    /**
     * Since when the account has its own wording; null where it has none.
     */
    changed_at: string | null;
    kind: MailTemplateKind;
    language: string;
    /**
     * What the wording may use.
     */
    variables: Array<MailVariable>;
    /**
     * What is better changed.
     */
    warnings: Array<WordingWarning>;
    /**
     * What is in use.
     */
    wording: MailWording;
};

/**
 * Which mail.
 */
export type MailTemplateKind = 'notification' | 'unread_reminder' | 'expiry_reminder' | 'fresh_link' | 'code' | 'password_reset' | 'permissions_changed' | 'second_factor_reset' | 'extension_granted' | 'extension_declined' | 'extension_requested' | 'read_receipt' | 'not_delivered' | 'bcc_copy' | 'retention_approval' | 'retention_coming' | 'retention_cancelled' | 'retention_in_force' | 'quota_warning' | 'quota_warning_administrator';

/**
 * A variable that a wording may use.
 */
export type MailVariable = {
    /**
     * It is no text but a condition: a paragraph that begins with `{?name}` is left out where it does not hold.
     */
    condition: boolean;
    /**
     * Written in braces.
     */
    name: string;
    /**
     * A paragraph must use it.
     */
    required: boolean;
    /**
     * It is a paragraph of its own, and never stands in the subject.
     */
    stands_alone: boolean;
};

/**
 * A wording: a subject and paragraphs of plain text, with variables as `{name}`.
 */
export type MailWording = {
    /**
     * At most 20, each of at most 1000 characters.
     */
    paragraphs: Array<string>;
    subject: string;
};

/**
 * Exact counts, equal to what the lists show.
 */
export type MailboxCounts = {
    deleted_unread: number;
    drafts: number;
    inbox_unread: number;
};

/**
 * A message as it stands in one's mailbox.
 */
export type MailboxItem = {
    direction: Direction;
    expires_at: string;
    folder: Folder;
    from: Person;
    has_attachments: boolean;
    id: string;
    message_id: string;
    /**
     * How many recipients have opened it; on one's own messages.
     */
    opened_count: number | null;
    /**
     * The beginning of the body.
     */
    preview: string;
    read: boolean;
    /**
     * How many recipients there are; on one's own messages.
     */
    recipient_count: number | null;
    reference: string;
    replied: boolean;
    sent_at: string;
    state: MessageState;
    subject: string;
    /**
     * The first three recipients one may know of.
     */
    to: Array<Person>;
    /**
     * How many recipients one may know of.
     */
    to_count: number;
};

/**
 * The user who is logged on.
 */
export type Me = {
    address: string;
    has_password: boolean;
    id: string;
    kind: UserKind;
    /**
     * The language of screens and mails.
     */
    language: string;
    /**
     * The languages to choose from.
     */
    languages: Array<Language>;
    /**
     * May start messages to anyone.
     */
    licensed: boolean;
    /**
     * May start a message that is no reply.
     */
    may_compose: boolean;
    name: string;
    role: Role;
    /**
     * Wants to be mailed when a recipient opens a message.
     */
    wants_receipts: boolean;
    /**
     * Wants to be reminded by mail of messages that wait or end.
     */
    wants_reminders: boolean;
};

/**
 * Where a message stands in its life.
 */
export type MessageState = 'active' | 'expired' | 'recalled' | 'destroyed';

/**
 * A message as its sender, or a recipient who has opened it, sees it. The body is a document of its own.
 */
export type MessageView = {
    attachments: Array<Attachment>;
    /**
     * All of them for the sender; a Bcc recipient sees only themself.
     */
    bcc: Array<Person>;
    /**
     * How many remote images the body's document leaves out.
     */
    blocked_images: number;
    can: Abilities;
    cc: Array<Person>;
    /**
     * What it was sent under; later changes of the definition do not change it.
     */
    definition: DefinitionView;
    direction: Direction;
    expires_at: string;
    extension: ExtensionRoom | null;
    from: Person;
    id: string;
    /**
     * The message it answers.
     */
    in_reply_to: string | null;
    /**
     * Whether a copy was mailed to the sender's mail server, where no recall reaches it.
     */
    mail_copied: boolean;
    recalled: RecallView | null;
    /**
     * The code people know it by.
     */
    reference: string;
    sent_at: string;
    state: MessageState;
    subject: string;
    to: Array<Person>;
};

/**
 * A user whose quota nears its end.
 */
export type NearQuota = {
    /**
     * How many there may be.
     */
    limit: number;
    person: Person;
    /**
     * Unique addresses written to this month.
     */
    used: number;
    user_id: string;
};

/**
 * TLS as it was negotiated.
 */
export type NegotiatedTls = {
    certificate: MailServerCertificate | null;
    fault: CertificateFault | null;
    version: string;
};

/**
 * An address that would be new this month.
 */
export type NewAddress = {
    address: string;
    /**
     * Its place in the request, as a JSON pointer.
     */
    pointer: string;
};

/**
 * Until when a message can be read from now on.
 */
export type NewExpiry = {
    expires_at: string;
};

/**
 * How the newest notification fares.
 */
export type NotificationState = {
    /**
     * What the mail server last answered.
     */
    answer: string | null;
    at: string | null;
    attempts: number;
    state: NotificationStateName;
};

/**
 * The state of a notification.
 */
export type NotificationStateName = 'none' | 'queued' | 'sent' | 'deferred' | 'bounced' | 'failed';

/**
 * How many notifications were queued.
 */
export type NotificationsQueued = {
    queued: number;
};

/**
 * A definition that may be chosen.
 */
export type OfferedDefinition = {
    definition: DefinitionView;
    /**
     * When a message sent now would expire.
     */
    expires_at: string;
};

/**
 * What became of one.
 */
export type OneResult = {
    code: Code | null;
    /**
     * Why not, in words.
     */
    detail: string | null;
    done: boolean;
    message_id: string;
};

/**
 * A mail as its recipient would have seen it.
 */
export type OutboxMail = {
    from: string;
    html: string;
    id: string;
    /**
     * What it is for.
     */
    kind: string;
    sent_at: string;
    subject: string;
    text: string;
    to: string;
};

/**
 * Whom a pack is assigned to.
 */
export type PackAssignment = {
    at: string;
    person: Person;
    user_id: string;
};

/**
 * One page of a list.
 */
export type PageViewBulkSenderPack = {
    /**
     * The rows.
     */
    items: Array<{
        assigned: PackAssignment | null;
        id: string;
        issued_at: string;
        /**
         * By how many addresses a month it raises a quota.
         */
        size: number;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewDefinition = {
    /**
     * The rows.
     */
    items: Array<{
        /**
         * Whether it is the default that every account has. It stays as it is.
         */
        built_in: boolean;
        created_at: string;
        effects: Effects;
        id: string;
        name: string;
        /**
         * Since when it is offered no more.
         */
        retired_at: string | null;
        /**
         * What the effects mean, in the language of `Accept-Language`.
         */
        sentence: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewDeliveryPolicy = {
    /**
     * The rows.
     */
    items: Array<{
        created_at: string;
        /**
         * The recipients' domain; those below it are not meant.
         */
        domain: string;
        id: string;
        tls: TlsMode;
        updated_at: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewDestroyedMessage = {
    /**
     * What is left of a message of one's own after its content.
     */
    items: Array<DestructionCertificate & {
        /**
         * The first of its recipients, all kinds.
         */
        first_recipients: Array<Person>;
        /**
         * How many of them have opened it.
         */
        opened_count: number;
        /**
         * How many it was sent to.
         */
        recipient_count: number;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewDraftSummary = {
    /**
     * The rows.
     */
    items: Array<{
        has_attachments: boolean;
        id: string;
        subject: string;
        to: Array<string>;
        updated_at: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewExpiredItem = {
    /**
     * The rows.
     */
    items: Array<{
        expired_at: string;
        from: Person;
        id: string;
        /**
         * Of this message its recipient may still ask for more time.
         */
        message_id: string;
        reference: string;
        sent_at: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewExtensionRequest = {
    /**
     * The rows.
     */
    items: Array<{
        decided_at: string | null;
        /**
         * Who asks.
         */
        from: Person;
        /**
         * Until when the message can be read since.
         */
        granted_until: string | null;
        id: string;
        message_id: string;
        /**
         * What they wrote; for the sender and themself.
         */
        note: string | null;
        requested_at: string;
        state: ExtensionRequestState;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewExternalDomain = {
    /**
     * The rows.
     */
    items: Array<{
        domain: string;
        /**
         * When one of them last logged on.
         */
        last_activity_at: string | null;
        /**
         * How many users it has; a new one is counted within seconds.
         */
        users: number;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewGroup = {
    /**
     * The rows.
     */
    items: Array<{
        created_at: string;
        id: string;
        /**
         * How many members it has.
         */
        member_count: number;
        name: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewGroupMember = {
    /**
     * The rows.
     */
    items: Array<{
        added_at: string;
        /**
         * An address, or a domain that stands for all its addresses.
         */
        member: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewLogonAttempt = {
    /**
     * The rows.
     */
    items: Array<{
        at: string;
        id: string;
        /**
         * `password`, `code`, `code_request`, `password_reset`, `fresh_link`.
         */
        method: string;
        network: string;
        /**
         * `logged_on`, `refused`, `code_sent`, `reset_sent`, `fresh_link_sent`.
         */
        outcome: string;
        /**
         * Why it was refused: `wrong_password`, `expired_code`, `throttled` …
         */
        reason: string | null;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewMailTemplate = {
    /**
     * The rows.
     */
    items: Array<{
        /**
         * What comes with the product.
         */
        built_in: MailWording;
        /**
         * Since when the account has its own wording; null where it has none.
         */
        changed_at: string | null;
        kind: MailTemplateKind;
        language: string;
        /**
         * What the wording may use.
         */
        variables: Array<MailVariable>;
        /**
         * What is better changed.
         */
        warnings: Array<WordingWarning>;
        /**
         * What is in use.
         */
        wording: MailWording;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewMailboxItem = {
    /**
     * The rows.
     */
    items: Array<{
        direction: Direction;
        expires_at: string;
        folder: Folder;
        from: Person;
        has_attachments: boolean;
        id: string;
        message_id: string;
        /**
         * How many recipients have opened it; on one's own messages.
         */
        opened_count: number | null;
        /**
         * The beginning of the body.
         */
        preview: string;
        read: boolean;
        /**
         * How many recipients there are; on one's own messages.
         */
        recipient_count: number | null;
        reference: string;
        replied: boolean;
        sent_at: string;
        state: MessageState;
        subject: string;
        /**
         * The first three recipients one may know of.
         */
        to: Array<Person>;
        /**
         * How many recipients one may know of.
         */
        to_count: number;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewOutboxMail = {
    /**
     * The rows.
     */
    items: Array<{
        from: string;
        html: string;
        id: string;
        /**
         * What it is for.
         */
        kind: string;
        sent_at: string;
        subject: string;
        text: string;
        to: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewPolicy = {
    /**
     * The rows.
     */
    items: Array<{
        /**
         * Of two that are equally specific the older one wins.
         */
        created_at: string;
        decision: PolicyDecision;
        /**
         * What it offers or applies, the default first, then by name. That an offer has the default in it goes without saying.
         */
        definitions: Array<DefinitionName>;
        enabled: boolean;
        /**
         * From then on it is in force no more.
         */
        ends_at: string | null;
        from: PolicyScopeView;
        id: string;
        name: string;
        /**
         * From then on it is in force.
         */
        starts_at: string | null;
        to: PolicyScopeView;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewQueuedMail = {
    /**
     * The rows.
     */
    items: Array<{
        /**
         * The mail server's words, or why it could not be asked.
         */
        answer: string | null;
        /**
         * How often it was tried.
         */
        attempts: number;
        created_at: string;
        /**
         * When it is given up.
         */
        deadline: string;
        id: string;
        /**
         * Whether it is being tried this moment.
         */
        in_hand: boolean;
        /**
         * What it is for.
         */
        kind: string;
        /**
         * The message it is about.
         */
        message_id: string | null;
        /**
         * When it is tried next; `null` when it is not.
         */
        next_attempt_at: string | null;
        recipient: string;
        /**
         * When its state last changed; `null` until it was tried.
         */
        settled_at: string | null;
        state: QueuedMailState;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewQuotaUsage = {
    /**
     * The rows.
     */
    items: Array<{
        person: Person;
        quota: Quota;
        user_id: string;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * One page of a list.
 */
export type PageViewUser = {
    /**
     * The rows.
     */
    items: Array<{
        address: string;
        created_at: string;
        has_password: boolean;
        id: string;
        kind: UserKind;
        /**
         * The language the user chose; `null`: the account's.
         */
        language: string | null;
        last_logon_at: string | null;
        /**
         * May start messages to anyone.
         */
        licensed: boolean;
        /**
         * May log on.
         */
        logon_allowed: boolean;
        must_change_password: boolean;
        name: string;
        role: Role;
    }>;
    /**
     * Pass as `after` to get the next page; `null` on the last one.
     */
    next: string | null;
};

/**
 * The password is set: where to log on with it.
 */
export type PasswordResetRedeemed = {
    /**
     * The account whose portal it is.
     */
    account: AccountReference;
};

/**
 * A shorter retention that is not in force yet.
 */
export type PendingRetention = {
    /**
     * When it takes effect by itself: asked for by a sole administrator, a week later. Null where another one approves.
     */
    applies_at: string | null;
    asked_at: string;
    /**
     * Who asked: another administrator approves.
     */
    asked_by: Person;
    /**
     * Their user.
     */
    asked_by_id: string;
    id: string;
    /**
     * How long messages are kept from then on.
     */
    max_retention_days: number;
};

/**
 * Something that a user's role permits.
 */
export type Permission = 'read_messages' | 'send_messages' | 'manage_messages' | 'read_tracking' | 'read_dashboard' | 'find_messages' | 'set_expiry' | 'recall_any' | 'resend_any' | 'read_directory' | 'help_users' | 'manage_directory' | 'read_audit' | 'manage_account' | 'manage_queue';

/**
 * A person.
 */
export type Person = {
    /**
     * Their address.
     */
    address: string;
    /**
     * Their name; may be empty.
     */
    name: string;
};

/**
 * A picture.
 */
export type Picture = Blob | File;

/**
 * A policy.
 */
export type Policy = {
    /**
     * Of two that are equally specific the older one wins.
     */
    created_at: string;
    decision: PolicyDecision;
    /**
     * What it offers or applies, the default first, then by name. That an offer has the default in it goes without saying.
     */
    definitions: Array<DefinitionName>;
    enabled: boolean;
    /**
     * From then on it is in force no more.
     */
    ends_at: string | null;
    from: PolicyScopeView;
    id: string;
    name: string;
    /**
     * From then on it is in force.
     */
    starts_at: string | null;
    to: PolicyScopeView;
};

/**
 * What a policy decides.
 */
export type PolicyDecision = 'offer' | 'apply';

/**
 * What became of a policy for a recipient.
 */
export type PolicyJudgement = {
    decision: PolicyDecision;
    definitions: Array<DefinitionName>;
    name: string;
    policy_id: string;
    verdict: PolicyVerdict;
};

/**
 * Whom a policy is about, on one side.
 */
export type PolicyScope = {
    kind: 'everyone';
} | {
    /**
     * This domain alone.
     */
    domain?: string | null;
    kind: 'internal';
} | {
    /**
     * This domain alone.
     */
    domain?: string | null;
    kind: 'external';
} | {
    /**
     * The group.
     */
    group_id: string;
    kind: 'group';
} | {
    /**
     * The address.
     */
    address: string;
    kind: 'address';
};

/**
 * The kind of a scope.
 */
export type PolicyScopeKind = 'everyone' | 'internal' | 'external' | 'group' | 'address';

/**
 * Whom a policy is about, on one side, with the name of its group.
 */
export type PolicyScopeView = {
    /**
     * Of a single address.
     */
    address: string | null;
    /**
     * Of an internal or external scope: this domain alone.
     */
    domain: string | null;
    /**
     * Of a group.
     */
    group_id: string | null;
    /**
     * The group's name.
     */
    group_name: string | null;
    kind: PolicyScopeKind;
};

/**
 * What would happen, and why.
 */
export type PolicySimulation = {
    /**
     * What is applied at which address, where it cannot agree.
     */
    conflicts: Array<SimulatedConflict>;
    /**
     * What the sender may choose, the default first; alone, the one applied; none in a conflict.
     */
    definitions: Array<SimulatedDefinition>;
    from: SimulatedPerson;
    outcome: SendOutcome;
    quota: QuotaPreview | null;
    recipients: Array<SimulatedRecipient>;
};

/**
 * What became of a policy: it won; it lost against the winner, and why; or it is not about this message, and why.
 */
export type PolicyVerdict = 'won' | 'less_specific_from' | 'less_specific_to' | 'younger' | 'disabled' | 'not_started' | 'ended' | 'other_senders' | 'other_recipients';

/**
 * How a portal looks, for anyone. What is null is as without branding.
 */
export type PortalBranding = {
    /**
     * What stands at the foot of pages.
     */
    footer: string | null;
    /**
     * The path of the logo, which holds for these very bytes.
     */
    logo_url: string | null;
    /**
     * The portal's own name.
     */
    portal_name: string | null;
    shades: Shades | null;
    /**
     * Whom to ask for help.
     */
    support: string | null;
    /**
     * A line above the log-on.
     */
    welcome: string | null;
};

/**
 * What this installation is.
 */
export type PortalView = {
    /**
     * Whether this is the demo, with made-up people and messages.
     */
    demo: boolean;
    /**
     * Whether mails go to the built-in outbox viewer at `/outbox`.
     */
    outbox_viewer: boolean;
    /**
     * The product's name.
     */
    product: string;
    /**
     * The server's version.
     */
    version: string;
};

/**
 * Addresses as typed so far.
 */
export type PreviewQuota = {
    bcc?: Array<string>;
    cc?: Array<string>;
    /**
     * The message answered: its visible participants are free.
     */
    in_reply_to?: string | null;
    to?: Array<string>;
};

/**
 * The problem document.
 */
export type Problem = {
    /**
     * What kind of problem, as clients can rely on it.
     */
    code: Code;
    /**
     * What happened here, for people.
     */
    detail: string;
    /**
     * Faults in single fields.
     */
    errors?: Array<FieldFault>;
    /**
     * The id of the request, as in the server's log.
     */
    instance: string;
    /**
     * The HTTP status.
     */
    status: number;
    /**
     * What kind of problem, for people.
     */
    title: string;
    /**
     * A stable URI of the kind of problem.
     */
    type: string;
};

/**
 * The recipients typed so far.
 */
export type QuerySendOptions = {
    bcc?: Array<string>;
    cc?: Array<string>;
    to?: Array<string>;
};

/**
 * A mail that is not delivered. What it says is not shown.
 */
export type QueuedMail = {
    /**
     * The mail server's words, or why it could not be asked.
     */
    answer: string | null;
    /**
     * How often it was tried.
     */
    attempts: number;
    created_at: string;
    /**
     * When it is given up.
     */
    deadline: string;
    id: string;
    /**
     * Whether it is being tried this moment.
     */
    in_hand: boolean;
    /**
     * What it is for.
     */
    kind: string;
    /**
     * The message it is about.
     */
    message_id: string | null;
    /**
     * When it is tried next; `null` when it is not.
     */
    next_attempt_at: string | null;
    recipient: string;
    /**
     * When its state last changed; `null` until it was tried.
     */
    settled_at: string | null;
    state: QueuedMailState;
};

/**
 * Where a mail that is not delivered stands.
 */
export type QueuedMailState = 'queued' | 'deferred' | 'bounced' | 'failed';

/**
 * Mails that wait in one state.
 */
export type QueuedMails = {
    /**
     * How many; counted up to 10,000.
     */
    mails: number;
    /**
     * Whether there are more than that.
     */
    more: boolean;
    /**
     * When the oldest was caused; `null` where none waits.
     */
    oldest: string | null;
    /**
     * `queued`: not tried yet; `deferred`: to be tried again.
     */
    state: string;
};

/**
 * A quota this month: unique addresses written to.
 */
export type Quota = {
    /**
     * How many more there may be.
     */
    left: number;
    /**
     * How many there may be.
     */
    limit: number;
    /**
     * When the month ends, in UTC; then counting begins anew.
     */
    resets_at: string;
    /**
     * How many addresses have counted. More than the limit where a pack was withdrawn.
     */
    used: number;
};

/**
 * What was used in a month.
 */
export type QuotaMonth = {
    month: string;
    used: number;
};

/**
 * What a message would count.
 */
export type QuotaPreview = {
    /**
     * Whether as many are left.
     */
    fits: boolean;
    /**
     * The addresses that would be new this month.
     */
    new: Array<NewAddress>;
    /**
     * How the quota stands now.
     */
    quota: Quota;
};

/**
 * A licensed user with their quota this month.
 */
export type QuotaUsage = {
    person: Person;
    quota: Quota;
    user_id: string;
};

/**
 * A pack that raises a user's quota.
 */
export type RaisingPack = {
    assigned_at: string | null;
    id: string;
    size: number;
};

/**
 * Why a message is recalled.
 */
export type RecallMessage = {
    /**
     * Shown to the recipients.
     */
    reason?: string | null;
};

/**
 * Which messages to recall, and why.
 */
export type RecallMessages = {
    message_ids: Array<string>;
    /**
     * Shown to the recipients.
     */
    reason?: string | null;
};

/**
 * A recall.
 */
export type RecallView = {
    at: string;
    by: Person;
    /**
     * Who had opened the message before.
     */
    opened_before: Array<Person>;
    reason: string | null;
};

/**
 * How a recipient is addressed.
 */
export type RecipientKind = 'to' | 'cc' | 'bcc';

/**
 * The recovery codes, this one time. Each works once.
 */
export type RecoveryCodes = {
    recovery_codes: Array<string>;
};

/**
 * A reset with the password to set.
 */
export type RedeemPasswordResetBody = {
    new_password: string;
    /**
     * From the fragment of the mailed link.
     */
    token: string;
};

/**
 * Refused log-ons of one reason.
 */
export type RefusedLogons = {
    /**
     * How many.
     */
    count: number;
    /**
     * `wrong_password`, `expired_code`, `throttled` …
     */
    reason: string;
};

/**
 * How the account stands with registration.
 */
export type RegistrationCode = {
    /**
     * What the account's own people give to register; `null` while registration is closed.
     */
    code: string | null;
    /**
     * When it was drawn.
     */
    drawn_at: string | null;
};

/**
 * Asks for more time.
 */
export type RequestExtension = {
    /**
     * Shown to the sender.
     */
    note?: string | null;
};

/**
 * Whom to mail a fresh link.
 */
export type RequestFreshLinkBody = {
    address: string;
};

/**
 * Who wants to become a user.
 */
export type RequestRegistrationBody = {
    /**
     * The account's slug.
     */
    account: string;
    /**
     * The address, in one of the account's own domains.
     */
    address: string;
    /**
     * As the account's administrators give it; case and dashes do not matter.
     */
    registration_code: string;
};

/**
 * Of which messages to notify again whoever has not opened them.
 */
export type ResendMessageNotifications = {
    message_ids: Array<string>;
};

/**
 * Whom to notify again.
 */
export type ResendNotifications = {
    /**
     * These recipients; all who have not opened the message unless said.
     */
    user_ids?: Array<string> | null;
};

/**
 * A link's token.
 */
export type ResolveLinkBody = {
    /**
     * As in the link's path.
     */
    token: string;
};

/**
 * What a link leads to. No sender, no subject.
 */
export type ResolvedLink = {
    account: AccountReference;
    code_allowed: boolean;
    /**
     * When it was recalled or expired.
     */
    ended_at: string | null;
    /**
     * There is no password yet: offer a code first.
     */
    first_use: boolean;
    masked_address: string;
    /**
     * The message, for its recipient in a live session.
     */
    message_id: string | null;
    password_allowed: boolean;
    /**
     * The message's reference, as in the mail.
     */
    reference: string;
    session: LinkSessionName;
    state: LinkStateName;
};

/**
 * Mails to try at once.
 */
export type RetryMails = {
    mail_ids: Array<string>;
};

/**
 * What a user may administer.
 */
export type Role = 'member' | 'help_desk' | 'auditor' | 'administrator';

/**
 * A definition to make, or what one is changed to.
 */
export type SaveDefinition = {
    effects: Effects;
    /**
     * Unique in the account, in whatever case.
     */
    name: string;
};

/**
 * A delivery policy to make, or what one is changed to.
 */
export type SaveDeliveryPolicy = {
    /**
     * Unique in the account. International names in their ASCII form (xn--…).
     */
    domain: string;
    tls: TlsMode;
};

/**
 * A draft to save.
 */
export type SaveDraft = {
    bcc: Array<string>;
    body_html: string;
    cc: Array<string>;
    /**
     * The definition chosen, if any; judged only when the draft is sent.
     */
    definition_id?: string | null;
    subject: string;
    to: Array<string>;
    /**
     * The version that was edited.
     */
    version: number;
};

/**
 * A policy to make, or what one is changed to.
 */
export type SavePolicy = {
    decision: PolicyDecision;
    /**
     * What it offers, or the one it applies.
     */
    definition_ids: Array<string>;
    enabled: boolean;
    /**
     * From then on it is in force no more; never unless said.
     */
    ends_at?: string | null;
    from: PolicyScope;
    /**
     * Unique in the account, in whatever case.
     */
    name: string;
    /**
     * From then on it is in force; at once unless said.
     */
    starts_at?: string | null;
    to: PolicyScope;
};

/**
 * What a key may do.
 */
export type Scope = 'messages:read' | 'messages:send' | 'messages:manage' | 'tracking:read' | 'directory:read' | 'directory:manage' | 'audit:read' | 'account:manage';

/**
 * A text with what was found in it.
 */
export type SearchExcerpt = {
    /**
     * The text, in pieces.
     */
    fragments: Array<SearchFragment>;
    place: SearchPlace;
};

/**
 * A piece of a text.
 */
export type SearchFragment = {
    /**
     * Whether it is what was looked for.
     */
    hit: boolean;
    text: string;
};

/**
 * A message that was found.
 */
export type SearchHit = MailboxItem & {
    /**
     * What was found in it.
     */
    excerpts: Array<SearchExcerpt>;
};

/**
 * What was found so far.
 */
export type SearchPage = {
    /**
     * Whether everything was looked through.
     */
    complete: boolean;
    /**
     * The messages, newest first. There may be none, and more to look through all the same.
     */
    items: Array<SearchHit>;
    /**
     * Pass as `after` to search on; `null` once everything was looked through.
     */
    next: string | null;
    /**
     * Back to when messages were looked through, unless all were.
     */
    searched_back_to: string | null;
};

/**
 * Where in a message something was found.
 */
export type SearchPlace = 'subject' | 'person' | 'attachment' | 'body';

/**
 * How a user stands with the second factor.
 */
export type SecondFactor = {
    /**
     * Since when the user has an authenticator; `null` without one.
     */
    enrolled_at: string | null;
    /**
     * How many recovery codes are left.
     */
    recovery_codes_left: number;
    /**
     * Whether the account wants the user to have one.
     */
    required: boolean;
};

/**
 * What an authenticator is told, this one time.
 */
export type SecondFactorEnrolment = {
    /**
     * The secret, to be typed.
     */
    secret: string;
    /**
     * The same, to be shown as a QR code.
     */
    uri: string;
};

/**
 * Who decides on the definition.
 */
export type SendDecision = 'offered' | 'applied' | 'conflict';

/**
 * A draft to send.
 */
export type SendDraft = {
    /**
     * The definition to send it under, in place of the one the draft keeps.
     */
    definition_id?: string | null;
    /**
     * The version that was read last.
     */
    version: number;
};

/**
 * A message to be sent at once.
 */
export type SendMessage = {
    /**
     * Addresses that no other recipient learns of.
     */
    bcc?: Array<string>;
    /**
     * The body as HTML.
     */
    body_html?: string | null;
    /**
     * The body as plain text, where there is no HTML.
     */
    body_text?: string | null;
    cc?: Array<string>;
    /**
     * The definition to send it under, of those offered for these recipients; the default unless said.
     */
    definition_id?: string | null;
    subject: string;
    /**
     * Addresses; 1 to 500 distinct ones over all three fields.
     */
    to: Array<string>;
};

/**
 * What one may send under.
 */
export type SendOptions = {
    /**
     * The policy that applies, where one does; for people inside.
     */
    applied_by: string | null;
    /**
     * What is applied at which address, where it cannot agree.
     */
    conflicts: Array<DefinitionConflict>;
    decision: SendDecision;
    /**
     * What there is to choose, the default first, then by name; alone, the one applied; none in a conflict.
     */
    definitions: Array<OfferedDefinition>;
};

/**
 * What follows for the message.
 */
export type SendOutcome = 'offered' | 'applied' | 'conflict';

/**
 * One of the user's sessions.
 */
export type SessionEntry = {
    /**
     * The one that asks.
     */
    current: boolean;
    id: string;
    last_activity_at: string;
    /**
     * Where it logged on from.
     */
    network: string;
    started_at: string;
    /**
     * The browser, as it names itself.
     */
    user_agent: string;
};

/**
 * How a session stands with the second factor.
 */
export type SessionFactor = 'not_needed' | 'to_enrol' | 'to_give' | 'given';

/**
 * The user's live sessions, newest first.
 */
export type SessionList = {
    items: Array<SessionEntry>;
};

/**
 * A live session.
 */
export type SessionView = {
    account: AccountReference;
    /**
     * When it ends whatever happens.
     */
    ends_at: string;
    id: string;
    /**
     * When it ends unless there is activity.
     */
    idle_ends_at: string;
    /**
     * The message of the link logged on through.
     */
    message_id: string | null;
    /**
     * Everything but choosing a password and logging off answers `password_change_required`.
     */
    must_change_password: boolean;
    /**
     * The user has no password yet: offer one after reading.
     */
    offer_password: boolean;
    /**
     * What the user may do: what a client may offer. The server decides again at every request.
     */
    permissions: Array<Permission>;
    /**
     * While something is owed, everything but setting it up, giving it and logging off answers `second_factor_required`.
     */
    second_factor: SessionFactor;
    started_at: string;
    user: Me;
};

/**
 * All the aliases a user is to have.
 */
export type SetAliasesBody = {
    /**
     * Addresses in the account's own domains that nobody else has, as an address or an alias.
     */
    aliases: Array<string>;
};

/**
 * Which messages to give another expiry.
 */
export type SetMessageExpiries = {
    /**
     * Until when they can be read from now on.
     */
    expires_at: string;
    message_ids: Array<string>;
};

/**
 * One's own new password.
 */
export type SetOwnPasswordBody = {
    /**
     * The present one. Needed where there is one, unless it must be changed anyway or the user logged on by code within
     * the last 15 minutes.
     */
    current_password?: string | null;
    /**
     * The new one.
     */
    new_password: string;
};

/**
 * A password that an administrator sets.
 */
export type SetUserPasswordBody = {
    /**
     * Whether it must be changed at the next log-on.
     */
    must_change: boolean;
    password: string;
    /**
     * The same again.
     */
    password_confirmation: string;
};

/**
 * What became of each message, in the order asked.
 */
export type SeveralResults = {
    /**
     * How many were done.
     */
    done: number;
    results: Array<OneResult>;
};

/**
 * A colour with what is made of it for either scheme. Each text has enough contrast with what it stands on.
 */
export type Shades = {
    /**
     * Text on that ground; coloured text on dark pages.
     */
    dark_text: string;
    /**
     * A deep ground on dark pages.
     */
    dark_tint: string;
    /**
     * Buttons, with white text; coloured text on light pages.
     */
    fill: string;
    /**
     * Text on that ground.
     */
    text: string;
    /**
     * A pale ground on light pages.
     */
    tint: string;
};

/**
 * Who would send to whom.
 */
export type SimulatePolicies = {
    change?: SimulatedChange | null;
    from: string;
    to: Array<string>;
};

/**
 * A change of a policy that is not made, only looked at.
 */
export type SimulatedChange = {
    policy?: SavePolicy | null;
    /**
     * The policy that would be changed or removed. Left out for one that would be made: it appears in the answer under
     * the id of zeros.
     */
    policy_id?: string | null;
};

/**
 * What is applied at an address.
 */
export type SimulatedConflict = {
    address: string;
    definition: DefinitionName;
};

/**
 * A definition with when the message would expire.
 */
export type SimulatedDefinition = {
    definition: DefinitionView;
    expires_at: string;
};

/**
 * How the notification to a recipient would be protected on its way.
 */
export type SimulatedNotification = {
    tls: TlsMode;
};

/**
 * Someone, as the policies look at them.
 */
export type SimulatedPerson = {
    address: string;
    /**
     * The names of the groups that contain them.
     */
    groups: Array<string>;
    kind: UserKind;
};

/**
 * A recipient, with what every policy says to them.
 */
export type SimulatedRecipient = {
    notification: SimulatedNotification;
    person: SimulatedPerson;
    /**
     * In winning order.
     */
    policies: Array<PolicyJudgement>;
};

/**
 * Whose mail servers to test.
 */
export type TestMailServers = {
    domain: string;
};

/**
 * One mail server of a domain.
 */
export type TestedMailServer = {
    fault: MailServerFault | null;
    /**
     * How it greeted.
     */
    greeting: string | null;
    /**
     * Its name, which its certificate must be for.
     */
    host: string;
    /**
     * Whether it offers STARTTLS; `null` when it was not heard.
     */
    offers_starttls: boolean | null;
    /**
     * Whether mail would go to it under enforced TLS.
     */
    passes: boolean;
    port: number;
    tls: NegotiatedTls | null;
};

/**
 * How many recipients opened a message within a time.
 */
export type TimeToRead = {
    /**
     * Below so many seconds, and no less than the step before; `null` for all that took longer.
     */
    below_seconds: number | null;
    /**
     * How many.
     */
    readers: number;
};

/**
 * Something that happened to a message with a recipient.
 */
export type TimelineEvent = {
    /**
     * What the mail server last answered.
     */
    answer: string | null;
    /**
     * When; of a mail, when its state last changed.
     */
    at: string;
    /**
     * The attachment's name, for the sender; empty for others, since names are content.
     */
    attachment_name: string | null;
    /**
     * How often, of openings and downloads.
     */
    count: number | null;
    kind: TimelineEventKind;
    mail_state: NotificationStateName | null;
    /**
     * Until when the message can be read, of more time given.
     */
    until: string | null;
};

/**
 * What can happen to a message with a recipient.
 */
export type TimelineEventKind = 'notified' | 'link_sent' | 'reminded_unread' | 'reminded_expiry' | 'opened' | 'opened_again' | 'downloaded' | 'extension_asked' | 'extension_granted' | 'extension_declined';

/**
 * Whether mail may go without TLS.
 */
export type TlsMode = 'opportunistic' | 'enforced';

/**
 * A recipient's downloads of one attachment.
 */
export type TrackedDownload = {
    attachment_id: string;
    count: number;
    first_at: string;
    /**
     * Its name, for the sender; empty for others, since names are content.
     */
    name: string;
};

/**
 * What became of a message with one recipient.
 */
export type TrackedRecipient = {
    downloads: Array<TrackedDownload>;
    first_opened_at: string | null;
    kind: RecipientKind;
    last_opened_at: string | null;
    notification: NotificationState;
    open_count: number;
    person: Person;
    /**
     * Everything that happened, in order.
     */
    timeline: Array<TimelineEvent>;
    user_id: string;
};

/**
 * What became of a message with each recipient.
 */
export type Tracking = {
    attachment_count: number;
    can: TrackingAbilities;
    /**
     * What it was sent under; later changes of the definition do not change it.
     */
    definition: DefinitionView;
    /**
     * When it ended, if it has.
     */
    ended_at: string | null;
    expires_at: string;
    /**
     * When its sender used the one extension.
     */
    extended_at: string | null;
    from: Person;
    /**
     * The latest instant it can expire: the end of its retention.
     */
    latest_expiry: string;
    message_id: string;
    recalled_by: Person | null;
    recipients: Array<TrackedRecipient>;
    reference: string;
    sent_at: string;
    /**
     * Body and attachments together.
     */
    size_bytes: number;
    state: MessageState;
};

/**
 * What the caller may do about the message now.
 */
export type TrackingAbilities = {
    prove: boolean;
    recall: boolean;
    resend: boolean;
    set_expiry: boolean;
};

/**
 * A change of an account; what is left out stays as it is.
 */
export type UpdateAccountBody = {
    name?: string | null;
    settings?: UpdateSettingsBody | null;
};

/**
 * How one's own portal shall look; what is left out or null is as without branding. The logo stays.
 */
export type UpdateBranding = {
    colour?: string | null;
    footer?: string | null;
    portal_name?: string | null;
    support?: string | null;
    welcome?: string | null;
};

/**
 * A group's other name.
 */
export type UpdateGroup = {
    /**
     * Unique in the account, in whatever case.
     */
    name: string;
};

/**
 * A change of one's own profile; what is left out stays as it is.
 */
export type UpdateMeBody = {
    language?: string | null;
    name?: string | null;
    /**
     * Whether to be mailed when a recipient opens a message, where its definition says so.
     */
    wants_receipts?: boolean | null;
    /**
     * Whether to be reminded by mail of messages that wait or end.
     */
    wants_reminders?: boolean | null;
};

/**
 * A change of settings; what is left out stays as it is.
 */
export type UpdateSettingsBody = {
    /**
     * Domains that nothing is ever sent to, each with all its subdomains: the whole list. None of one's own.
     */
    blocked_domains?: Array<string> | null;
    codes_for_password_users?: boolean | null;
    default_language?: string | null;
    external_compose?: boolean | null;
    /**
     * The languages that users may choose; the default one is among them.
     */
    languages?: Array<Language> | null;
    max_message_bytes?: number | null;
    password_min_length?: number | null;
    password_required_at_first_use?: boolean | null;
    /**
     * Live sessions of those who have none set one up before they go on.
     */
    second_factor_required?: boolean | null;
    /**
     * Mails copies of messages unprotected; see the account's settings.
     */
    send_bcc_to_mail_server?: boolean | null;
    session_absolute_minutes?: number | null;
    session_idle_minutes?: number | null;
};

/**
 * A change of a user; what is left out stays as it is.
 */
export type UpdateUserBody = {
    licensed?: boolean | null;
    /**
     * Withdrawing it ends the user's sessions at once; the user is told by mail.
     */
    logon_allowed?: boolean | null;
    name?: string | null;
    role?: Role | null;
};

/**
 * A user, as the directory shows one.
 */
export type User = {
    address: string;
    created_at: string;
    has_password: boolean;
    id: string;
    kind: UserKind;
    /**
     * The language the user chose; `null`: the account's.
     */
    language: string | null;
    last_logon_at: string | null;
    /**
     * May start messages to anyone.
     */
    licensed: boolean;
    /**
     * May log on.
     */
    logon_allowed: boolean;
    must_change_password: boolean;
    name: string;
    role: Role;
};

/**
 * What an import did.
 */
export type UserImport = {
    /**
     * How many users were made.
     */
    created: number;
    id: string;
    /**
     * How many lines were left out.
     */
    skipped: number;
};

/**
 * Inside or outside the organisation.
 */
export type UserKind = 'internal' | 'external';

/**
 * A user's quota, with what raises it and the months before.
 */
export type UserQuota = {
    /**
     * The months with any use, newest first; of the last year.
     */
    months: Array<QuotaMonth>;
    /**
     * The packs that raise it, the oldest assignment first.
     */
    packs: Array<RaisingPack>;
    /**
     * This month's.
     */
    quota: Quota;
};

/**
 * Where to go on.
 */
export type VerifyAuditChain = {
    /**
     * The `next` of the step before; from the first entry unless said.
     */
    from?: string | null;
};

/**
 * Something that filters and people take for phishing.
 */
export type WordingWarning = {
    /**
     * Why, for people.
     */
    detail: string;
    /**
     * What was found.
     */
    found: string;
    /**
     * JSON pointer into the wording.
     */
    pointer: string;
    /**
     * Why it is better changed.
     */
    reason: string;
};

export type GetAccountData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account';
};

export type GetAccountErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetAccountError = GetAccountErrors[keyof GetAccountErrors];

export type GetAccountResponses = {
    200: AccountView;
};

export type GetAccountResponse = GetAccountResponses[keyof GetAccountResponses];

export type UpdateAccountData = {
    body: UpdateAccountBody;
    path?: never;
    query?: never;
    url: '/api/v1/account';
};

export type UpdateAccountErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateAccountError = UpdateAccountErrors[keyof UpdateAccountErrors];

export type UpdateAccountResponses = {
    200: AccountView;
};

export type UpdateAccountResponse = UpdateAccountResponses[keyof UpdateAccountResponses];

export type GetBrandingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/branding';
};

export type GetBrandingErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetBrandingError = GetBrandingErrors[keyof GetBrandingErrors];

export type GetBrandingResponses = {
    200: Branding;
};

export type GetBrandingResponse = GetBrandingResponses[keyof GetBrandingResponses];

export type UpdateBrandingData = {
    body: UpdateBranding;
    path?: never;
    query?: never;
    url: '/api/v1/account/branding';
};

export type UpdateBrandingErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateBrandingError = UpdateBrandingErrors[keyof UpdateBrandingErrors];

export type UpdateBrandingResponses = {
    200: Branding;
};

export type UpdateBrandingResponse = UpdateBrandingResponses[keyof UpdateBrandingResponses];

export type DeleteLogoData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/branding/logo';
};

export type DeleteLogoErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeleteLogoError = DeleteLogoErrors[keyof DeleteLogoErrors];

export type DeleteLogoResponses = {
    200: Branding;
};

export type DeleteLogoResponse = DeleteLogoResponses[keyof DeleteLogoResponses];

export type UpdateLogoData = {
    body: Picture;
    path?: never;
    query?: never;
    url: '/api/v1/account/branding/logo';
};

export type UpdateLogoErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateLogoError = UpdateLogoErrors[keyof UpdateLogoErrors];

export type UpdateLogoResponses = {
    200: Branding;
};

export type UpdateLogoResponse = UpdateLogoResponses[keyof UpdateLogoResponses];

export type CloseRegistrationData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/registration-code';
};

export type CloseRegistrationErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CloseRegistrationError = CloseRegistrationErrors[keyof CloseRegistrationErrors];

export type CloseRegistrationResponses = {
    /**
     * Closed
     */
    204: void;
};

export type CloseRegistrationResponse = CloseRegistrationResponses[keyof CloseRegistrationResponses];

export type GetRegistrationCodeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/registration-code';
};

export type GetRegistrationCodeErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetRegistrationCodeError = GetRegistrationCodeErrors[keyof GetRegistrationCodeErrors];

export type GetRegistrationCodeResponses = {
    200: RegistrationCode;
};

export type GetRegistrationCodeResponse = GetRegistrationCodeResponses[keyof GetRegistrationCodeResponses];

export type RenewRegistrationCodeData = {
    body?: never;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/account/registration-code';
};

export type RenewRegistrationCodeErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RenewRegistrationCodeError = RenewRegistrationCodeErrors[keyof RenewRegistrationCodeErrors];

export type RenewRegistrationCodeResponses = {
    201: RegistrationCode;
};

export type RenewRegistrationCodeResponse = RenewRegistrationCodeResponses[keyof RenewRegistrationCodeResponses];

export type ChangeRetentionData = {
    body: ChangeRetention;
    path?: never;
    query?: never;
    url: '/api/v1/account/retention';
};

export type ChangeRetentionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ChangeRetentionError = ChangeRetentionErrors[keyof ChangeRetentionErrors];

export type ChangeRetentionResponses = {
    200: AccountView;
};

export type ChangeRetentionResponse = ChangeRetentionResponses[keyof ChangeRetentionResponses];

export type ApproveRetentionChangeData = {
    body?: never;
    path: {
        /**
         * The change that waits
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/account/retention-changes/{id}/approve';
};

export type ApproveRetentionChangeErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ApproveRetentionChangeError = ApproveRetentionChangeErrors[keyof ApproveRetentionChangeErrors];

export type ApproveRetentionChangeResponses = {
    200: AccountView;
};

export type ApproveRetentionChangeResponse = ApproveRetentionChangeResponses[keyof ApproveRetentionChangeResponses];

export type CancelRetentionChangeData = {
    body?: never;
    path: {
        /**
         * The change that waits
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/account/retention-changes/{id}/cancel';
};

export type CancelRetentionChangeErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CancelRetentionChangeError = CancelRetentionChangeErrors[keyof CancelRetentionChangeErrors];

export type CancelRetentionChangeResponses = {
    200: AccountView;
};

export type CancelRetentionChangeResponse = CancelRetentionChangeResponses[keyof CancelRetentionChangeResponses];

export type GetAccountPortalData = {
    body?: never;
    path: {
        /**
         * The account's name in URLs
         */
        slug: string;
    };
    query?: never;
    url: '/api/v1/accounts/{slug}';
};

export type GetAccountPortalErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetAccountPortalError = GetAccountPortalErrors[keyof GetAccountPortalErrors];

export type GetAccountPortalResponses = {
    200: AccountPortal;
};

export type GetAccountPortalResponse = GetAccountPortalResponses[keyof GetAccountPortalResponses];

export type GetPortalLogoData = {
    body?: never;
    path: {
        /**
         * The account's name in URLs
         */
        slug: string;
        /**
         * The digest of its bytes, in hexadecimal
         */
        digest: string;
    };
    query?: never;
    url: '/api/v1/accounts/{slug}/logos/{digest}';
};

export type GetPortalLogoErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetPortalLogoError = GetPortalLogoErrors[keyof GetPortalLogoErrors];

export type GetPortalLogoResponses = {
    /**
     * The picture
     */
    200: Array<number>;
};

export type GetPortalLogoResponse = GetPortalLogoResponses[keyof GetPortalLogoResponses];

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    200: ApiKeyList;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKeyBody;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    201: CreatedApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * The key
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * Revoked
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Those about this message.
         */
        message_id?: string;
        /**
         * Those about the message with this reference.
         */
        reference?: string;
        /**
         * Those by the user with this address or about them.
         */
        person?: string;
        /**
         * Those by this user or about them.
         */
        user_id?: string;
        /**
         * Those by this user.
         */
        actor_id?: string;
        /**
         * Those about this other thing.
         */
        object_id?: string;
        /**
         * Those of this action, as `message.recalled`, or of all on one kind of thing, as `message`.
         */
        action?: string;
        /**
         * At this instant or later.
         */
        since?: string;
        /**
         * Before this instant.
         */
        until?: string;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/audit-entries';
};

export type ListAuditEntriesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];

export type ListAuditEntriesResponses = {
    200: AuditPage;
};

export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];

export type ExportAuditLogData = {
    body: ExportAuditLog;
    path?: never;
    query?: never;
    url: '/api/v1/audit/exports';
};

export type ExportAuditLogErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ExportAuditLogError = ExportAuditLogErrors[keyof ExportAuditLogErrors];

export type ExportAuditLogResponses = {
    /**
     * A line for each entry
     */
    200: string;
};

export type ExportAuditLogResponse = ExportAuditLogResponses[keyof ExportAuditLogResponses];

export type VerifyAuditChainData = {
    body: VerifyAuditChain;
    path?: never;
    query?: never;
    url: '/api/v1/audit/verifications';
};

export type VerifyAuditChainErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type VerifyAuditChainError = VerifyAuditChainErrors[keyof VerifyAuditChainErrors];

export type VerifyAuditChainResponses = {
    200: AuditVerification;
};

export type VerifyAuditChainResponse = VerifyAuditChainResponses[keyof VerifyAuditChainResponses];

export type ListBulkSenderPacksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those that are assigned (`true`) or free (`false`).
         */
        assigned?: boolean;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/bulk-sender-packs';
};

export type ListBulkSenderPacksErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListBulkSenderPacksError = ListBulkSenderPacksErrors[keyof ListBulkSenderPacksErrors];

export type ListBulkSenderPacksResponses = {
    200: PageViewBulkSenderPack;
};

export type ListBulkSenderPacksResponse = ListBulkSenderPacksResponses[keyof ListBulkSenderPacksResponses];

export type WithdrawBulkSenderPackData = {
    body?: never;
    path: {
        /**
         * The pack
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/bulk-sender-packs/{id}/assignment';
};

export type WithdrawBulkSenderPackErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type WithdrawBulkSenderPackError = WithdrawBulkSenderPackErrors[keyof WithdrawBulkSenderPackErrors];

export type WithdrawBulkSenderPackResponses = {
    /**
     * Withdrawn
     */
    204: void;
};

export type WithdrawBulkSenderPackResponse = WithdrawBulkSenderPackResponses[keyof WithdrawBulkSenderPackResponses];

export type AssignBulkSenderPackData = {
    body: AssignPack;
    path: {
        /**
         * The pack
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/bulk-sender-packs/{id}/assignment';
};

export type AssignBulkSenderPackErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type AssignBulkSenderPackError = AssignBulkSenderPackErrors[keyof AssignBulkSenderPackErrors];

export type AssignBulkSenderPackResponses = {
    200: BulkSenderPack;
};

export type AssignBulkSenderPackResponse = AssignBulkSenderPackResponses[keyof AssignBulkSenderPackResponses];

export type ListChangesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `next` of the last answer. Without it the answer is empty and tells where to start.
         */
        since?: number;
        /**
         * Changes at once, 1 to 100; 100 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/changes';
};

export type ListChangesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListChangesError = ListChangesErrors[keyof ListChangesErrors];

export type ListChangesResponses = {
    200: ChangeList;
};

export type ListChangesResponse = ListChangesResponses[keyof ListChangesResponses];

export type StreamChangesData = {
    body?: never;
    headers?: {
        /**
         * The id of the last event received
         */
        'Last-Event-ID'?: number | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/changes/stream';
};

export type StreamChangesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type StreamChangesError = StreamChangesErrors[keyof StreamChangesErrors];

export type StreamChangesResponses = {
    /**
     * Events, until the session ends
     */
    200: string;
};

export type StreamChangesResponse = StreamChangesResponses[keyof StreamChangesResponses];

export type RequestCodeData = {
    body: LogonSubject;
    path?: never;
    query?: never;
    url: '/api/v1/codes';
};

export type RequestCodeErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RequestCodeError = RequestCodeErrors[keyof RequestCodeErrors];

export type RequestCodeResponses = {
    202: Accepted;
};

export type RequestCodeResponse = RequestCodeResponses[keyof RequestCodeResponses];

export type GetDashboardData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many days it looks back, today included; 30 unless said.
         */
        days?: number;
    };
    url: '/api/v1/dashboard';
};

export type GetDashboardErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetDashboardError = GetDashboardErrors[keyof GetDashboardErrors];

export type GetDashboardResponses = {
    200: Dashboard;
};

export type GetDashboardResponse = GetDashboardResponses[keyof GetDashboardResponses];

export type DescribeEffectsData = {
    body: DescribeEffects;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/definition-sentences';
};

export type DescribeEffectsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DescribeEffectsError = DescribeEffectsErrors[keyof DescribeEffectsErrors];

export type DescribeEffectsResponses = {
    200: EffectsSentence;
};

export type DescribeEffectsResponse = DescribeEffectsResponses[keyof DescribeEffectsResponses];

export type ListDefinitionsData = {
    body?: never;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/definitions';
};

export type ListDefinitionsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListDefinitionsError = ListDefinitionsErrors[keyof ListDefinitionsErrors];

export type ListDefinitionsResponses = {
    200: PageViewDefinition;
};

export type ListDefinitionsResponse = ListDefinitionsResponses[keyof ListDefinitionsResponses];

export type CreateDefinitionData = {
    body: SaveDefinition;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/definitions';
};

export type CreateDefinitionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateDefinitionError = CreateDefinitionErrors[keyof CreateDefinitionErrors];

export type CreateDefinitionResponses = {
    201: Definition;
};

export type CreateDefinitionResponse = CreateDefinitionResponses[keyof CreateDefinitionResponses];

export type GetDefinitionData = {
    body?: never;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path: {
        /**
         * The definition
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/definitions/{id}';
};

export type GetDefinitionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetDefinitionError = GetDefinitionErrors[keyof GetDefinitionErrors];

export type GetDefinitionResponses = {
    200: Definition;
};

export type GetDefinitionResponse = GetDefinitionResponses[keyof GetDefinitionResponses];

export type UpdateDefinitionData = {
    body: SaveDefinition;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path: {
        /**
         * The definition
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/definitions/{id}';
};

export type UpdateDefinitionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateDefinitionError = UpdateDefinitionErrors[keyof UpdateDefinitionErrors];

export type UpdateDefinitionResponses = {
    200: Definition;
};

export type UpdateDefinitionResponse = UpdateDefinitionResponses[keyof UpdateDefinitionResponses];

export type RetireDefinitionData = {
    body?: never;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path: {
        /**
         * The definition
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/definitions/{id}/retire';
};

export type RetireDefinitionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RetireDefinitionError = RetireDefinitionErrors[keyof RetireDefinitionErrors];

export type RetireDefinitionResponses = {
    200: Definition;
};

export type RetireDefinitionResponse = RetireDefinitionResponses[keyof RetireDefinitionResponses];

export type ListDeliveryPoliciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/delivery-policies';
};

export type ListDeliveryPoliciesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListDeliveryPoliciesError = ListDeliveryPoliciesErrors[keyof ListDeliveryPoliciesErrors];

export type ListDeliveryPoliciesResponses = {
    200: PageViewDeliveryPolicy;
};

export type ListDeliveryPoliciesResponse = ListDeliveryPoliciesResponses[keyof ListDeliveryPoliciesResponses];

export type CreateDeliveryPolicyData = {
    body: SaveDeliveryPolicy;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/delivery-policies';
};

export type CreateDeliveryPolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateDeliveryPolicyError = CreateDeliveryPolicyErrors[keyof CreateDeliveryPolicyErrors];

export type CreateDeliveryPolicyResponses = {
    201: DeliveryPolicy;
};

export type CreateDeliveryPolicyResponse = CreateDeliveryPolicyResponses[keyof CreateDeliveryPolicyResponses];

export type DeleteDeliveryPolicyData = {
    body?: never;
    path: {
        /**
         * The delivery policy
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/delivery-policies/{id}';
};

export type DeleteDeliveryPolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeleteDeliveryPolicyError = DeleteDeliveryPolicyErrors[keyof DeleteDeliveryPolicyErrors];

export type DeleteDeliveryPolicyResponses = {
    204: void;
};

export type DeleteDeliveryPolicyResponse = DeleteDeliveryPolicyResponses[keyof DeleteDeliveryPolicyResponses];

export type GetDeliveryPolicyData = {
    body?: never;
    path: {
        /**
         * The delivery policy
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/delivery-policies/{id}';
};

export type GetDeliveryPolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetDeliveryPolicyError = GetDeliveryPolicyErrors[keyof GetDeliveryPolicyErrors];

export type GetDeliveryPolicyResponses = {
    200: DeliveryPolicy;
};

export type GetDeliveryPolicyResponse = GetDeliveryPolicyResponses[keyof GetDeliveryPolicyResponses];

export type UpdateDeliveryPolicyData = {
    body: SaveDeliveryPolicy;
    path: {
        /**
         * The delivery policy
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/delivery-policies/{id}';
};

export type UpdateDeliveryPolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateDeliveryPolicyError = UpdateDeliveryPolicyErrors[keyof UpdateDeliveryPolicyErrors];

export type UpdateDeliveryPolicyResponses = {
    200: DeliveryPolicy;
};

export type UpdateDeliveryPolicyResponse = UpdateDeliveryPolicyResponses[keyof UpdateDeliveryPolicyResponses];

export type ListDraftsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/drafts';
};

export type ListDraftsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListDraftsError = ListDraftsErrors[keyof ListDraftsErrors];

export type ListDraftsResponses = {
    200: PageViewDraftSummary;
};

export type ListDraftsResponse = ListDraftsResponses[keyof ListDraftsResponses];

export type CreateDraftData = {
    body: CreateDraft;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/drafts';
};

export type CreateDraftErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateDraftError = CreateDraftErrors[keyof CreateDraftErrors];

export type CreateDraftResponses = {
    201: Draft;
};

export type CreateDraftResponse = CreateDraftResponses[keyof CreateDraftResponses];

export type DeleteDraftData = {
    body?: never;
    path: {
        /**
         * The draft
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}';
};

export type DeleteDraftErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeleteDraftError = DeleteDraftErrors[keyof DeleteDraftErrors];

export type DeleteDraftResponses = {
    204: void;
};

export type DeleteDraftResponse = DeleteDraftResponses[keyof DeleteDraftResponses];

export type GetDraftData = {
    body?: never;
    path: {
        /**
         * The draft
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}';
};

export type GetDraftErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetDraftError = GetDraftErrors[keyof GetDraftErrors];

export type GetDraftResponses = {
    200: Draft;
};

export type GetDraftResponse = GetDraftResponses[keyof GetDraftResponses];

export type SaveDraftData = {
    body: SaveDraft;
    path: {
        /**
         * The draft
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}';
};

export type SaveDraftErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SaveDraftError = SaveDraftErrors[keyof SaveDraftErrors];

export type SaveDraftResponses = {
    200: Draft;
};

export type SaveDraftResponse = SaveDraftResponses[keyof SaveDraftResponses];

export type AddAttachmentData = {
    body: AttachmentUpload;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The draft
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}/attachments';
};

export type AddAttachmentErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type AddAttachmentError = AddAttachmentErrors[keyof AddAttachmentErrors];

export type AddAttachmentResponses = {
    201: Attachment;
};

export type AddAttachmentResponse = AddAttachmentResponses[keyof AddAttachmentResponses];

export type RemoveAttachmentData = {
    body?: never;
    path: {
        /**
         * The draft
         */
        id: string;
        /**
         * The attachment
         */
        attachment_id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}/attachments/{attachment_id}';
};

export type RemoveAttachmentErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RemoveAttachmentError = RemoveAttachmentErrors[keyof RemoveAttachmentErrors];

export type RemoveAttachmentResponses = {
    204: void;
};

export type RemoveAttachmentResponse = RemoveAttachmentResponses[keyof RemoveAttachmentResponses];

export type SendDraftData = {
    body: SendDraft;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The draft
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}/send';
};

export type SendDraftErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SendDraftError = SendDraftErrors[keyof SendDraftErrors];

export type SendDraftResponses = {
    201: MessageView;
};

export type SendDraftResponse = SendDraftResponses[keyof SendDraftResponses];

export type ListExternalDomainsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those whose name begins with this.
         */
        prefix?: string;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/external-domains';
};

export type ListExternalDomainsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListExternalDomainsError = ListExternalDomainsErrors[keyof ListExternalDomainsErrors];

export type ListExternalDomainsResponses = {
    200: PageViewExternalDomain;
};

export type ListExternalDomainsResponse = ListExternalDomainsResponses[keyof ListExternalDomainsResponses];

export type RequestFreshLinkData = {
    body: RequestFreshLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/fresh-links';
};

export type RequestFreshLinkErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RequestFreshLinkError = RequestFreshLinkErrors[keyof RequestFreshLinkErrors];

export type RequestFreshLinkResponses = {
    202: Accepted;
};

export type RequestFreshLinkResponse = RequestFreshLinkResponses[keyof RequestFreshLinkResponses];

export type ListGroupsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/groups';
};

export type ListGroupsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListGroupsError = ListGroupsErrors[keyof ListGroupsErrors];

export type ListGroupsResponses = {
    200: PageViewGroup;
};

export type ListGroupsResponse = ListGroupsResponses[keyof ListGroupsResponses];

export type CreateGroupData = {
    body: CreateGroup;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/groups';
};

export type CreateGroupErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateGroupError = CreateGroupErrors[keyof CreateGroupErrors];

export type CreateGroupResponses = {
    201: Group;
};

export type CreateGroupResponse = CreateGroupResponses[keyof CreateGroupResponses];

export type DeleteGroupData = {
    body?: never;
    path: {
        /**
         * The group
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/{id}';
};

export type DeleteGroupErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeleteGroupError = DeleteGroupErrors[keyof DeleteGroupErrors];

export type DeleteGroupResponses = {
    204: void;
};

export type DeleteGroupResponse = DeleteGroupResponses[keyof DeleteGroupResponses];

export type GetGroupData = {
    body?: never;
    path: {
        /**
         * The group
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/{id}';
};

export type GetGroupErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetGroupError = GetGroupErrors[keyof GetGroupErrors];

export type GetGroupResponses = {
    200: Group;
};

export type GetGroupResponse = GetGroupResponses[keyof GetGroupResponses];

export type UpdateGroupData = {
    body: UpdateGroup;
    path: {
        /**
         * The group
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/{id}';
};

export type UpdateGroupErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateGroupError = UpdateGroupErrors[keyof UpdateGroupErrors];

export type UpdateGroupResponses = {
    200: Group;
};

export type UpdateGroupResponse = UpdateGroupResponses[keyof UpdateGroupResponses];

export type ListGroupMembersData = {
    body?: never;
    path: {
        /**
         * The group
         */
        id: string;
    };
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/groups/{id}/members';
};

export type ListGroupMembersErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListGroupMembersError = ListGroupMembersErrors[keyof ListGroupMembersErrors];

export type ListGroupMembersResponses = {
    200: PageViewGroupMember;
};

export type ListGroupMembersResponse = ListGroupMembersResponses[keyof ListGroupMembersResponses];

export type ChangeGroupMembersData = {
    body: ChangeGroupMembers;
    path: {
        /**
         * The group
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/{id}/members';
};

export type ChangeGroupMembersErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ChangeGroupMembersError = ChangeGroupMembersErrors[keyof ChangeGroupMembersErrors];

export type ChangeGroupMembersResponses = {
    200: Group;
};

export type ChangeGroupMembersResponse = ChangeGroupMembersResponses[keyof ChangeGroupMembersResponses];

export type ResolveLinkData = {
    body: ResolveLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/links/resolve';
};

export type ResolveLinkErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ResolveLinkError = ResolveLinkErrors[keyof ResolveLinkErrors];

export type ResolveLinkResponses = {
    200: ResolvedLink;
};

export type ResolveLinkResponse = ResolveLinkResponses[keyof ResolveLinkResponses];

export type ListMailQueueData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * A state, or two that belong together.
         */
        state?: 'waiting' | 'undelivered' | 'queued' | 'deferred' | 'bounced' | 'failed';
        /**
         * To this domain alone.
         */
        domain?: string;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/mail-queue';
};

export type ListMailQueueErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListMailQueueError = ListMailQueueErrors[keyof ListMailQueueErrors];

export type ListMailQueueResponses = {
    200: PageViewQueuedMail;
};

export type ListMailQueueResponse = ListMailQueueResponses[keyof ListMailQueueResponses];

export type GetMailQueueAlarmData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/mail-queue/alarm';
};

export type GetMailQueueAlarmErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetMailQueueAlarmError = GetMailQueueAlarmErrors[keyof GetMailQueueAlarmErrors];

export type GetMailQueueAlarmResponses = {
    200: MailQueueAlarm;
};

export type GetMailQueueAlarmResponse = GetMailQueueAlarmResponses[keyof GetMailQueueAlarmResponses];

export type DropMailsData = {
    body: DropMails;
    path?: never;
    query?: never;
    url: '/api/v1/mail-queue/drop';
};

export type DropMailsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DropMailsError = DropMailsErrors[keyof DropMailsErrors];

export type DropMailsResponses = {
    200: MailQueueChange;
};

export type DropMailsResponse = DropMailsResponses[keyof DropMailsResponses];

export type RetryMailsData = {
    body: RetryMails;
    path?: never;
    query?: never;
    url: '/api/v1/mail-queue/retry';
};

export type RetryMailsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RetryMailsError = RetryMailsErrors[keyof RetryMailsErrors];

export type RetryMailsResponses = {
    200: MailQueueChange;
};

export type RetryMailsResponse = RetryMailsResponses[keyof RetryMailsResponses];

export type TestMailServersData = {
    body: TestMailServers;
    path?: never;
    query?: never;
    url: '/api/v1/mail-server-tests';
};

export type TestMailServersErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type TestMailServersError = TestMailServersErrors[keyof TestMailServersErrors];

export type TestMailServersResponses = {
    200: MailServerTest;
};

export type TestMailServersResponse = TestMailServersResponses[keyof TestMailServersResponses];

export type ListMailTemplatesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/mail-templates';
};

export type ListMailTemplatesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListMailTemplatesError = ListMailTemplatesErrors[keyof ListMailTemplatesErrors];

export type ListMailTemplatesResponses = {
    200: PageViewMailTemplate;
};

export type ListMailTemplatesResponse = ListMailTemplatesResponses[keyof ListMailTemplatesResponses];

export type GetMailTemplateData = {
    body?: never;
    path: {
        /**
         * Which mail.
         */
        kind: string;
        /**
         * In which language.
         */
        language: string;
    };
    query?: never;
    url: '/api/v1/mail-templates/{kind}/{language}';
};

export type GetMailTemplateErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetMailTemplateError = GetMailTemplateErrors[keyof GetMailTemplateErrors];

export type GetMailTemplateResponses = {
    200: MailTemplate;
};

export type GetMailTemplateResponse = GetMailTemplateResponses[keyof GetMailTemplateResponses];

export type PreviewMailTemplateData = {
    body: MailWording;
    path: {
        /**
         * Which mail.
         */
        kind: string;
        /**
         * In which language.
         */
        language: string;
    };
    query?: never;
    url: '/api/v1/mail-templates/{kind}/{language}/preview';
};

export type PreviewMailTemplateErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type PreviewMailTemplateError = PreviewMailTemplateErrors[keyof PreviewMailTemplateErrors];

export type PreviewMailTemplateResponses = {
    200: MailPreview;
};

export type PreviewMailTemplateResponse = PreviewMailTemplateResponses[keyof PreviewMailTemplateResponses];

export type SendTestMailData = {
    body: MailWording;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * Which mail.
         */
        kind: string;
        /**
         * In which language.
         */
        language: string;
    };
    query?: never;
    url: '/api/v1/mail-templates/{kind}/{language}/test-mails';
};

export type SendTestMailErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SendTestMailError = SendTestMailErrors[keyof SendTestMailErrors];

export type SendTestMailResponses = {
    202: Accepted;
};

export type SendTestMailResponse = SendTestMailResponses[keyof SendTestMailResponses];

export type ResetMailTemplateData = {
    body?: never;
    path: {
        /**
         * Which mail.
         */
        kind: string;
        /**
         * In which language.
         */
        language: string;
    };
    query?: never;
    url: '/api/v1/mail-templates/{kind}/{language}/wording';
};

export type ResetMailTemplateErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ResetMailTemplateError = ResetMailTemplateErrors[keyof ResetMailTemplateErrors];

export type ResetMailTemplateResponses = {
    200: MailTemplate;
};

export type ResetMailTemplateResponse = ResetMailTemplateResponses[keyof ResetMailTemplateResponses];

export type UpdateMailTemplateData = {
    body: MailWording;
    path: {
        /**
         * Which mail.
         */
        kind: string;
        /**
         * In which language.
         */
        language: string;
    };
    query?: never;
    url: '/api/v1/mail-templates/{kind}/{language}/wording';
};

export type UpdateMailTemplateErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateMailTemplateError = UpdateMailTemplateErrors[keyof UpdateMailTemplateErrors];

export type UpdateMailTemplateResponses = {
    200: MailTemplate;
};

export type UpdateMailTemplateResponse = UpdateMailTemplateResponses[keyof UpdateMailTemplateResponses];

export type GetMailboxCountsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/mailbox/counts';
};

export type GetMailboxCountsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetMailboxCountsError = GetMailboxCountsErrors[keyof GetMailboxCountsErrors];

export type GetMailboxCountsResponses = {
    200: MailboxCounts;
};

export type GetMailboxCountsResponse = GetMailboxCountsResponses[keyof GetMailboxCountsResponses];

export type ListDestroyedMessagesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/mailbox/destroyed';
};

export type ListDestroyedMessagesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListDestroyedMessagesError = ListDestroyedMessagesErrors[keyof ListDestroyedMessagesErrors];

export type ListDestroyedMessagesResponses = {
    200: PageViewDestroyedMessage;
};

export type ListDestroyedMessagesResponse = ListDestroyedMessagesResponses[keyof ListDestroyedMessagesResponses];

export type ListExpiredItemsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/mailbox/expired';
};

export type ListExpiredItemsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListExpiredItemsError = ListExpiredItemsErrors[keyof ListExpiredItemsErrors];

export type ListExpiredItemsResponses = {
    200: PageViewExpiredItem;
};

export type ListExpiredItemsResponse = ListExpiredItemsResponses[keyof ListExpiredItemsResponses];

export type ListMailboxItemsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The folder.
         */
        folder: Folder;
        /**
         * Which items.
         */
        filter?: 'all' | 'unread' | 'attachments';
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/mailbox/items';
};

export type ListMailboxItemsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListMailboxItemsError = ListMailboxItemsErrors[keyof ListMailboxItemsErrors];

export type ListMailboxItemsResponses = {
    200: PageViewMailboxItem;
};

export type ListMailboxItemsResponse = ListMailboxItemsResponses[keyof ListMailboxItemsResponses];

export type DestroyItemData = {
    body?: never;
    path: {
        /**
         * The item
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}';
};

export type DestroyItemErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DestroyItemError = DestroyItemErrors[keyof DestroyItemErrors];

export type DestroyItemResponses = {
    204: void;
};

export type DestroyItemResponse = DestroyItemResponses[keyof DestroyItemResponses];

export type DeleteItemData = {
    body?: never;
    path: {
        /**
         * The item
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/delete';
};

export type DeleteItemErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeleteItemError = DeleteItemErrors[keyof DeleteItemErrors];

export type DeleteItemResponses = {
    200: MailboxItem;
};

export type DeleteItemResponse = DeleteItemResponses[keyof DeleteItemResponses];

export type MarkItemReadData = {
    body?: never;
    path: {
        /**
         * The item
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/mark-read';
};

export type MarkItemReadErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type MarkItemReadError = MarkItemReadErrors[keyof MarkItemReadErrors];

export type MarkItemReadResponses = {
    200: MailboxItem;
};

export type MarkItemReadResponse = MarkItemReadResponses[keyof MarkItemReadResponses];

export type MarkItemUnreadData = {
    body?: never;
    path: {
        /**
         * The item
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/mark-unread';
};

export type MarkItemUnreadErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type MarkItemUnreadError = MarkItemUnreadErrors[keyof MarkItemUnreadErrors];

export type MarkItemUnreadResponses = {
    200: MailboxItem;
};

export type MarkItemUnreadResponse = MarkItemUnreadResponses[keyof MarkItemUnreadResponses];

export type RestoreItemData = {
    body?: never;
    path: {
        /**
         * The item
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/restore';
};

export type RestoreItemErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RestoreItemError = RestoreItemErrors[keyof RestoreItemErrors];

export type RestoreItemResponses = {
    200: MailboxItem;
};

export type RestoreItemResponse = RestoreItemResponses[keyof RestoreItemResponses];

export type SearchMailboxData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Words that must all be found in the subject, the body, the people or the names of attachments of a message. A word
         * is found inside others too, whatever its case and accents; a phrase stands in quotation marks.
         */
        q?: string;
        /**
         * Words of the sender's name or address.
         */
        from?: string;
        /**
         * Only this folder; all unless said.
         */
        folder?: Folder;
        /**
         * Only messages with attachments.
         */
        has_attachments?: boolean;
        /**
         * Sent at this instant or later.
         */
        since?: string;
        /**
         * Sent before this instant.
         */
        until?: string;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Messages on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/mailbox/search';
};

export type SearchMailboxErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SearchMailboxError = SearchMailboxErrors[keyof SearchMailboxErrors];

export type SearchMailboxResponses = {
    200: SearchPage;
};

export type SearchMailboxResponse = SearchMailboxResponses[keyof SearchMailboxResponses];

export type UpdateMeData = {
    body: UpdateMeBody;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type UpdateMeErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateMeError = UpdateMeErrors[keyof UpdateMeErrors];

export type UpdateMeResponses = {
    200: Me;
};

export type UpdateMeResponse = UpdateMeResponses[keyof UpdateMeResponses];

export type SetOwnPasswordData = {
    body: SetOwnPasswordBody;
    path?: never;
    query?: never;
    url: '/api/v1/me/password';
};

export type SetOwnPasswordErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SetOwnPasswordError = SetOwnPasswordErrors[keyof SetOwnPasswordErrors];

export type SetOwnPasswordResponses = {
    /**
     * The password is set
     */
    204: void;
};

export type SetOwnPasswordResponse = SetOwnPasswordResponses[keyof SetOwnPasswordResponses];

export type RemoveSecondFactorData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me/second-factor';
};

export type RemoveSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RemoveSecondFactorError = RemoveSecondFactorErrors[keyof RemoveSecondFactorErrors];

export type RemoveSecondFactorResponses = {
    /**
     * Removed
     */
    204: void;
};

export type RemoveSecondFactorResponse = RemoveSecondFactorResponses[keyof RemoveSecondFactorResponses];

export type GetSecondFactorData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me/second-factor';
};

export type GetSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetSecondFactorError = GetSecondFactorErrors[keyof GetSecondFactorErrors];

export type GetSecondFactorResponses = {
    200: SecondFactor;
};

export type GetSecondFactorResponse = GetSecondFactorResponses[keyof GetSecondFactorResponses];

export type EnrolSecondFactorData = {
    body?: never;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/second-factor';
};

export type EnrolSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type EnrolSecondFactorError = EnrolSecondFactorErrors[keyof EnrolSecondFactorErrors];

export type EnrolSecondFactorResponses = {
    201: SecondFactorEnrolment;
};

export type EnrolSecondFactorResponse = EnrolSecondFactorResponses[keyof EnrolSecondFactorResponses];

export type ConfirmSecondFactorData = {
    body: FactorCodeBody;
    path?: never;
    query?: never;
    url: '/api/v1/me/second-factor/confirm';
};

export type ConfirmSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ConfirmSecondFactorError = ConfirmSecondFactorErrors[keyof ConfirmSecondFactorErrors];

export type ConfirmSecondFactorResponses = {
    200: RecoveryCodes;
};

export type ConfirmSecondFactorResponse = ConfirmSecondFactorResponses[keyof ConfirmSecondFactorResponses];

export type RenewRecoveryCodesData = {
    body?: never;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/second-factor/recovery-codes';
};

export type RenewRecoveryCodesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RenewRecoveryCodesError = RenewRecoveryCodesErrors[keyof RenewRecoveryCodesErrors];

export type RenewRecoveryCodesResponses = {
    201: RecoveryCodes;
};

export type RenewRecoveryCodesResponse = RenewRecoveryCodesResponses[keyof RenewRecoveryCodesResponses];

export type SendMessageData = {
    body: SendMessage;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages';
};

export type SendMessageErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SendMessageError = SendMessageErrors[keyof SendMessageErrors];

export type SendMessageResponses = {
    201: MessageView;
};

export type SendMessageResponse = SendMessageResponses[keyof SendMessageResponses];

export type GetMessageData = {
    body?: never;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}';
};

export type GetMessageErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetMessageError = GetMessageErrors[keyof GetMessageErrors];

export type GetMessageResponses = {
    200: MessageView;
};

export type GetMessageResponse = GetMessageResponses[keyof GetMessageResponses];

export type DownloadAttachmentData = {
    body?: never;
    headers?: {
        /**
         * One byte range
         */
        Range?: string | null;
    };
    path: {
        /**
         * The message
         */
        id: string;
        /**
         * The attachment
         */
        attachment_id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/attachments/{attachment_id}';
};

export type DownloadAttachmentErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The range is not in the file
     */
    416: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DownloadAttachmentError = DownloadAttachmentErrors[keyof DownloadAttachmentErrors];

export type DownloadAttachmentResponses = {
    /**
     * The file
     */
    200: Array<number>;
    /**
     * A range of it
     */
    206: Array<number>;
};

export type DownloadAttachmentResponse = DownloadAttachmentResponses[keyof DownloadAttachmentResponses];

export type GetMessageBodyData = {
    body?: never;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/body';
};

export type GetMessageBodyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetMessageBodyError = GetMessageBodyErrors[keyof GetMessageBodyErrors];

export type GetMessageBodyResponses = {
    200: string;
};

export type GetMessageBodyResponse = GetMessageBodyResponses[keyof GetMessageBodyResponses];

export type GetDestructionCertificateData = {
    body?: never;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/destruction-certificate';
};

export type GetDestructionCertificateErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetDestructionCertificateError = GetDestructionCertificateErrors[keyof GetDestructionCertificateErrors];

export type GetDestructionCertificateResponses = {
    200: DestructionCertificate;
};

export type GetDestructionCertificateResponse = GetDestructionCertificateResponses[keyof GetDestructionCertificateResponses];

export type CreateEvidenceData = {
    body?: never;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/evidence';
};

export type CreateEvidenceErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateEvidenceError = CreateEvidenceErrors[keyof CreateEvidenceErrors];

export type CreateEvidenceResponses = {
    /**
     * The signed bundle
     */
    200: Array<number>;
};

export type CreateEvidenceResponse = CreateEvidenceResponses[keyof CreateEvidenceResponses];

export type SetMessageExpiryData = {
    body: NewExpiry;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/expiry';
};

export type SetMessageExpiryErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SetMessageExpiryError = SetMessageExpiryErrors[keyof SetMessageExpiryErrors];

export type SetMessageExpiryResponses = {
    200: MessageView;
};

export type SetMessageExpiryResponse = SetMessageExpiryResponses[keyof SetMessageExpiryResponses];

export type ExtendMessageData = {
    body: NewExpiry;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/extend';
};

export type ExtendMessageErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ExtendMessageError = ExtendMessageErrors[keyof ExtendMessageErrors];

export type ExtendMessageResponses = {
    200: MessageView;
};

export type ExtendMessageResponse = ExtendMessageResponses[keyof ExtendMessageResponses];

export type ListExtensionRequestsData = {
    body?: never;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/messages/{id}/extension-requests';
};

export type ListExtensionRequestsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListExtensionRequestsError = ListExtensionRequestsErrors[keyof ListExtensionRequestsErrors];

export type ListExtensionRequestsResponses = {
    200: PageViewExtensionRequest;
};

export type ListExtensionRequestsResponse = ListExtensionRequestsResponses[keyof ListExtensionRequestsResponses];

export type RequestExtensionData = {
    body: RequestExtension;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/extension-requests';
};

export type RequestExtensionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RequestExtensionError = RequestExtensionErrors[keyof RequestExtensionErrors];

export type RequestExtensionResponses = {
    201: ExtensionRequest;
};

export type RequestExtensionResponse = RequestExtensionResponses[keyof RequestExtensionResponses];

export type ApproveExtensionRequestData = {
    body: ApproveExtension;
    path: {
        /**
         * The message
         */
        id: string;
        /**
         * The question
         */
        request_id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/extension-requests/{request_id}/approve';
};

export type ApproveExtensionRequestErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ApproveExtensionRequestError = ApproveExtensionRequestErrors[keyof ApproveExtensionRequestErrors];

export type ApproveExtensionRequestResponses = {
    200: ExtensionRequest;
};

export type ApproveExtensionRequestResponse = ApproveExtensionRequestResponses[keyof ApproveExtensionRequestResponses];

export type DeclineExtensionRequestData = {
    body: DeclineExtension;
    path: {
        /**
         * The message
         */
        id: string;
        /**
         * The question
         */
        request_id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/extension-requests/{request_id}/decline';
};

export type DeclineExtensionRequestErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeclineExtensionRequestError = DeclineExtensionRequestErrors[keyof DeclineExtensionRequestErrors];

export type DeclineExtensionRequestResponses = {
    200: ExtensionRequest;
};

export type DeclineExtensionRequestResponse = DeclineExtensionRequestResponses[keyof DeclineExtensionRequestResponses];

export type ResendNotificationsData = {
    body: ResendNotifications;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/notifications';
};

export type ResendNotificationsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ResendNotificationsError = ResendNotificationsErrors[keyof ResendNotificationsErrors];

export type ResendNotificationsResponses = {
    202: NotificationsQueued;
};

export type ResendNotificationsResponse = ResendNotificationsResponses[keyof ResendNotificationsResponses];

export type OpenMessageData = {
    body?: never;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/open';
};

export type OpenMessageErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type OpenMessageError = OpenMessageErrors[keyof OpenMessageErrors];

export type OpenMessageResponses = {
    200: MessageView;
};

export type OpenMessageResponse = OpenMessageResponses[keyof OpenMessageResponses];

export type RecallMessageData = {
    body: RecallMessage;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/recall';
};

export type RecallMessageErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RecallMessageError = RecallMessageErrors[keyof RecallMessageErrors];

export type RecallMessageResponses = {
    200: MessageView;
};

export type RecallMessageResponse = RecallMessageResponses[keyof RecallMessageResponses];

export type GetMessageTrackingData = {
    body?: never;
    path: {
        /**
         * The message
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/tracking';
};

export type GetMessageTrackingErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetMessageTrackingError = GetMessageTrackingErrors[keyof GetMessageTrackingErrors];

export type GetMessageTrackingResponses = {
    200: Tracking;
};

export type GetMessageTrackingResponse = GetMessageTrackingResponses[keyof GetMessageTrackingResponses];

export type ListOutboxMailsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/outbox-viewer/mails';
};

export type ListOutboxMailsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListOutboxMailsError = ListOutboxMailsErrors[keyof ListOutboxMailsErrors];

export type ListOutboxMailsResponses = {
    200: PageViewOutboxMail;
};

export type ListOutboxMailsResponse = ListOutboxMailsResponses[keyof ListOutboxMailsResponses];

export type RequestPasswordResetData = {
    body: LogonSubject;
    path?: never;
    query?: never;
    url: '/api/v1/password-resets';
};

export type RequestPasswordResetErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RequestPasswordResetError = RequestPasswordResetErrors[keyof RequestPasswordResetErrors];

export type RequestPasswordResetResponses = {
    202: Accepted;
};

export type RequestPasswordResetResponse = RequestPasswordResetResponses[keyof RequestPasswordResetResponses];

export type RedeemPasswordResetData = {
    body: RedeemPasswordResetBody;
    path?: never;
    query?: never;
    url: '/api/v1/password-resets/redeem';
};

export type RedeemPasswordResetErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * It is gone: recalled, expired or used up
     */
    410: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RedeemPasswordResetError = RedeemPasswordResetErrors[keyof RedeemPasswordResetErrors];

export type RedeemPasswordResetResponses = {
    200: PasswordResetRedeemed;
};

export type RedeemPasswordResetResponse = RedeemPasswordResetResponses[keyof RedeemPasswordResetResponses];

export type ListPoliciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/policies';
};

export type ListPoliciesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListPoliciesError = ListPoliciesErrors[keyof ListPoliciesErrors];

export type ListPoliciesResponses = {
    200: PageViewPolicy;
};

export type ListPoliciesResponse = ListPoliciesResponses[keyof ListPoliciesResponses];

export type CreatePolicyData = {
    body: SavePolicy;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/policies';
};

export type CreatePolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreatePolicyError = CreatePolicyErrors[keyof CreatePolicyErrors];

export type CreatePolicyResponses = {
    201: Policy;
};

export type CreatePolicyResponse = CreatePolicyResponses[keyof CreatePolicyResponses];

export type DeletePolicyData = {
    body?: never;
    path: {
        /**
         * The policy
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/policies/{id}';
};

export type DeletePolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type DeletePolicyError = DeletePolicyErrors[keyof DeletePolicyErrors];

export type DeletePolicyResponses = {
    204: void;
};

export type DeletePolicyResponse = DeletePolicyResponses[keyof DeletePolicyResponses];

export type GetPolicyData = {
    body?: never;
    path: {
        /**
         * The policy
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/policies/{id}';
};

export type GetPolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetPolicyError = GetPolicyErrors[keyof GetPolicyErrors];

export type GetPolicyResponses = {
    200: Policy;
};

export type GetPolicyResponse = GetPolicyResponses[keyof GetPolicyResponses];

export type UpdatePolicyData = {
    body: SavePolicy;
    path: {
        /**
         * The policy
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/policies/{id}';
};

export type UpdatePolicyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdatePolicyError = UpdatePolicyErrors[keyof UpdatePolicyErrors];

export type UpdatePolicyResponses = {
    200: Policy;
};

export type UpdatePolicyResponse = UpdatePolicyResponses[keyof UpdatePolicyResponses];

export type SimulatePoliciesData = {
    body: SimulatePolicies;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/policy-simulations';
};

export type SimulatePoliciesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SimulatePoliciesError = SimulatePoliciesErrors[keyof SimulatePoliciesErrors];

export type SimulatePoliciesResponses = {
    200: PolicySimulation;
};

export type SimulatePoliciesResponse = SimulatePoliciesResponses[keyof SimulatePoliciesResponses];

export type GetPortalData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/portal';
};

export type GetPortalErrors = {
    500: Problem;
};

export type GetPortalError = GetPortalErrors[keyof GetPortalErrors];

export type GetPortalResponses = {
    200: PortalView;
};

export type GetPortalResponse = GetPortalResponses[keyof GetPortalResponses];

export type GetQuotaData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/quota';
};

export type GetQuotaErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetQuotaError = GetQuotaErrors[keyof GetQuotaErrors];

export type GetQuotaResponses = {
    200: Quota;
};

export type GetQuotaResponse = GetQuotaResponses[keyof GetQuotaResponses];

export type ListQuotaUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those from 80 % of their limit on.
         */
        near?: boolean;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/quota-usage';
};

export type ListQuotaUsageErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListQuotaUsageError = ListQuotaUsageErrors[keyof ListQuotaUsageErrors];

export type ListQuotaUsageResponses = {
    200: PageViewQuotaUsage;
};

export type ListQuotaUsageResponse = ListQuotaUsageResponses[keyof ListQuotaUsageResponses];

export type PreviewQuotaData = {
    body: PreviewQuota;
    path?: never;
    query?: never;
    url: '/api/v1/quota/preview';
};

export type PreviewQuotaErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type PreviewQuotaError = PreviewQuotaErrors[keyof PreviewQuotaErrors];

export type PreviewQuotaResponses = {
    200: QuotaPreview;
};

export type PreviewQuotaResponse = PreviewQuotaResponses[keyof PreviewQuotaResponses];

export type RequestRegistrationData = {
    body: RequestRegistrationBody;
    path?: never;
    query?: never;
    url: '/api/v1/registrations';
};

export type RequestRegistrationErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RequestRegistrationError = RequestRegistrationErrors[keyof RequestRegistrationErrors];

export type RequestRegistrationResponses = {
    202: Accepted;
};

export type RequestRegistrationResponse = RequestRegistrationResponses[keyof RequestRegistrationResponses];

export type QuerySendOptionsData = {
    body: QuerySendOptions;
    headers?: {
        /**
         * The language of sentences: `en` or `de`; English unless said.
         */
        'Accept-Language'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/send-options/query';
};

export type QuerySendOptionsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type QuerySendOptionsError = QuerySendOptionsErrors[keyof QuerySendOptionsErrors];

export type QuerySendOptionsResponses = {
    200: SendOptions;
};

export type QuerySendOptionsResponse = QuerySendOptionsResponses[keyof QuerySendOptionsResponses];

export type ListServiceKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/service-keys';
};

export type ListServiceKeysErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListServiceKeysError = ListServiceKeysErrors[keyof ListServiceKeysErrors];

export type ListServiceKeysResponses = {
    200: ApiKeyList;
};

export type ListServiceKeysResponse = ListServiceKeysResponses[keyof ListServiceKeysResponses];

export type CreateServiceKeyData = {
    body: CreateServiceKeyBody;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/service-keys';
};

export type CreateServiceKeyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateServiceKeyError = CreateServiceKeyErrors[keyof CreateServiceKeyErrors];

export type CreateServiceKeyResponses = {
    201: CreatedApiKey;
};

export type CreateServiceKeyResponse = CreateServiceKeyResponses[keyof CreateServiceKeyResponses];

export type RevokeServiceKeyData = {
    body?: never;
    path: {
        /**
         * The key
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/service-keys/{id}';
};

export type RevokeServiceKeyErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RevokeServiceKeyError = RevokeServiceKeyErrors[keyof RevokeServiceKeyErrors];

export type RevokeServiceKeyResponses = {
    /**
     * Revoked
     */
    204: void;
};

export type RevokeServiceKeyResponse = RevokeServiceKeyResponses[keyof RevokeServiceKeyResponses];

export type ListSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sessions';
};

export type ListSessionsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    200: SessionList;
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type CreateSessionData = {
    body: CreateSessionBody;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sessions';
};

export type CreateSessionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    201: SessionView;
};

export type CreateSessionResponse = CreateSessionResponses[keyof CreateSessionResponses];

export type EndCurrentSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sessions/current';
};

export type EndCurrentSessionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type EndCurrentSessionError = EndCurrentSessionErrors[keyof EndCurrentSessionErrors];

export type EndCurrentSessionResponses = {
    /**
     * Logged off
     */
    204: void;
};

export type EndCurrentSessionResponse = EndCurrentSessionResponses[keyof EndCurrentSessionResponses];

export type GetCurrentSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sessions/current';
};

export type GetCurrentSessionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetCurrentSessionError = GetCurrentSessionErrors[keyof GetCurrentSessionErrors];

export type GetCurrentSessionResponses = {
    200: SessionView;
};

export type GetCurrentSessionResponse = GetCurrentSessionResponses[keyof GetCurrentSessionResponses];

export type RecordActivityData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sessions/current/activity';
};

export type RecordActivityErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RecordActivityError = RecordActivityErrors[keyof RecordActivityErrors];

export type RecordActivityResponses = {
    200: SessionView;
};

export type RecordActivityResponse = RecordActivityResponses[keyof RecordActivityResponses];

export type GiveSecondFactorData = {
    body: FactorCodeBody;
    path?: never;
    query?: never;
    url: '/api/v1/sessions/current/second-factor';
};

export type GiveSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GiveSecondFactorError = GiveSecondFactorErrors[keyof GiveSecondFactorErrors];

export type GiveSecondFactorResponses = {
    200: SessionView;
};

export type GiveSecondFactorResponse = GiveSecondFactorResponses[keyof GiveSecondFactorResponses];

export type EndSessionData = {
    body?: never;
    path: {
        /**
         * The session
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/sessions/{id}';
};

export type EndSessionErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type EndSessionError = EndSessionErrors[keyof EndSessionErrors];

export type EndSessionResponses = {
    /**
     * Ended
     */
    204: void;
};

export type EndSessionResponse = EndSessionResponses[keyof EndSessionResponses];

export type SetMessageExpiriesData = {
    body: SetMessageExpiries;
    path?: never;
    query?: never;
    url: '/api/v1/tracking/expiries';
};

export type SetMessageExpiriesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SetMessageExpiriesError = SetMessageExpiriesErrors[keyof SetMessageExpiriesErrors];

export type SetMessageExpiriesResponses = {
    200: SeveralResults;
};

export type SetMessageExpiriesResponse = SetMessageExpiriesResponses[keyof SetMessageExpiriesResponses];

export type FindMessagesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The one with this reference; small letters and spaces around it do no harm.
         */
        reference?: string;
        /**
         * Sent by this address.
         */
        sender?: string;
        /**
         * Sent to this address, in whatever field.
         */
        recipient?: string;
        /**
         * Sent at this instant or later.
         */
        since?: string;
        /**
         * Sent before this instant.
         */
        until?: string;
        /**
         * A state to look for.
         */
        state?: 'active' | 'expired' | 'recalled' | 'destroyed';
        /**
         * Sent under this definition.
         */
        definition_id?: string;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Messages on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/tracking/messages';
};

export type FindMessagesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type FindMessagesError = FindMessagesErrors[keyof FindMessagesErrors];

export type FindMessagesResponses = {
    200: FoundMessages;
};

export type FindMessagesResponse = FindMessagesResponses[keyof FindMessagesResponses];

export type ResendMessageNotificationsData = {
    body: ResendMessageNotifications;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/tracking/notifications';
};

export type ResendMessageNotificationsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ResendMessageNotificationsError = ResendMessageNotificationsErrors[keyof ResendMessageNotificationsErrors];

export type ResendMessageNotificationsResponses = {
    200: SeveralResults;
};

export type ResendMessageNotificationsResponse = ResendMessageNotificationsResponses[keyof ResendMessageNotificationsResponses];

export type RecallMessagesData = {
    body: RecallMessages;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/tracking/recalls';
};

export type RecallMessagesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type RecallMessagesError = RecallMessagesErrors[keyof RecallMessagesErrors];

export type RecallMessagesResponses = {
    200: SeveralResults;
};

export type RecallMessagesResponse = RecallMessagesResponses[keyof RecallMessagesResponses];

export type ExportUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only this kind.
         */
        kind?: UserKind;
        /**
         * Only those whose address or name contains this.
         */
        query?: string;
        /**
         * Only addresses in this domain.
         */
        domain?: string;
    };
    url: '/api/v1/user-exports';
};

export type ExportUsersErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ExportUsersError = ExportUsersErrors[keyof ExportUsersErrors];

export type ExportUsersResponses = {
    200: string;
};

export type ExportUsersResponse = ExportUsersResponses[keyof ExportUsersResponses];

export type ImportUsersData = {
    body: ImportUsersBody;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/user-imports';
};

export type ImportUsersErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ImportUsersError = ImportUsersErrors[keyof ImportUsersErrors];

export type ImportUsersResponses = {
    201: UserImport;
};

export type ImportUsersResponse = ImportUsersResponses[keyof ImportUsersResponses];

export type PreviewUserImportData = {
    body: ImportUsersBody;
    path?: never;
    query?: never;
    url: '/api/v1/user-imports/preview';
};

export type PreviewUserImportErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type PreviewUserImportError = PreviewUserImportErrors[keyof PreviewUserImportErrors];

export type PreviewUserImportResponses = {
    200: ImportPreview;
};

export type PreviewUserImportResponse = PreviewUserImportResponses[keyof PreviewUserImportResponses];

export type ListUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only this kind.
         */
        kind?: UserKind;
        /**
         * Only those whose address or name contains this.
         */
        query?: string;
        /**
         * Only addresses in this domain.
         */
        domain?: string;
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/users';
};

export type ListUsersErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListUsersError = ListUsersErrors[keyof ListUsersErrors];

export type ListUsersResponses = {
    200: PageViewUser;
};

export type ListUsersResponse = ListUsersResponses[keyof ListUsersResponses];

export type CreateUserData = {
    body: CreateUserBody;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/users';
};

export type CreateUserErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type CreateUserError = CreateUserErrors[keyof CreateUserErrors];

export type CreateUserResponses = {
    201: User;
};

export type CreateUserResponse = CreateUserResponses[keyof CreateUserResponses];

export type GetUserData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}';
};

export type GetUserErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetUserError = GetUserErrors[keyof GetUserErrors];

export type GetUserResponses = {
    200: User;
};

export type GetUserResponse = GetUserResponses[keyof GetUserResponses];

export type UpdateUserData = {
    body: UpdateUserBody;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}';
};

export type UpdateUserErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type UpdateUserError = UpdateUserErrors[keyof UpdateUserErrors];

export type UpdateUserResponses = {
    200: User;
};

export type UpdateUserResponse = UpdateUserResponses[keyof UpdateUserResponses];

export type GetUserAliasesData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/aliases';
};

export type GetUserAliasesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetUserAliasesError = GetUserAliasesErrors[keyof GetUserAliasesErrors];

export type GetUserAliasesResponses = {
    200: Aliases;
};

export type GetUserAliasesResponse = GetUserAliasesResponses[keyof GetUserAliasesResponses];

export type SetUserAliasesData = {
    body: SetAliasesBody;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/aliases';
};

export type SetUserAliasesErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SetUserAliasesError = SetUserAliasesErrors[keyof SetUserAliasesErrors];

export type SetUserAliasesResponses = {
    200: Aliases;
};

export type SetUserAliasesResponse = SetUserAliasesResponses[keyof SetUserAliasesResponses];

export type SendUserFreshLinksData = {
    body?: never;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/fresh-links';
};

export type SendUserFreshLinksErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SendUserFreshLinksError = SendUserFreshLinksErrors[keyof SendUserFreshLinksErrors];

export type SendUserFreshLinksResponses = {
    202: Accepted;
};

export type SendUserFreshLinksResponse = SendUserFreshLinksResponses[keyof SendUserFreshLinksResponses];

export type ListLogonAttemptsData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: {
        /**
         * The `next` of the page before.
         */
        after?: string;
        /**
         * Rows on the page, 1 to 100; 50 unless said.
         */
        limit?: number;
    };
    url: '/api/v1/users/{id}/logon-attempts';
};

export type ListLogonAttemptsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ListLogonAttemptsError = ListLogonAttemptsErrors[keyof ListLogonAttemptsErrors];

export type ListLogonAttemptsResponses = {
    200: PageViewLogonAttempt;
};

export type ListLogonAttemptsResponse = ListLogonAttemptsResponses[keyof ListLogonAttemptsResponses];

export type GetLogonDiagnosisData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/logon-diagnosis';
};

export type GetLogonDiagnosisErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetLogonDiagnosisError = GetLogonDiagnosisErrors[keyof GetLogonDiagnosisErrors];

export type GetLogonDiagnosisResponses = {
    200: LogonDiagnosis;
};

export type GetLogonDiagnosisResponse = GetLogonDiagnosisResponses[keyof GetLogonDiagnosisResponses];

export type SetUserPasswordData = {
    body: SetUserPasswordBody;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/password';
};

export type SetUserPasswordErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The body is too large
     */
    413: Problem;
    /**
     * The body has another type than is taken here
     */
    415: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SetUserPasswordError = SetUserPasswordErrors[keyof SetUserPasswordErrors];

export type SetUserPasswordResponses = {
    /**
     * The password is set
     */
    204: void;
};

export type SetUserPasswordResponse = SetUserPasswordResponses[keyof SetUserPasswordResponses];

export type SendUserPasswordResetData = {
    body?: never;
    headers?: {
        /**
         * Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
         */
        'Idempotency-Key'?: string | null;
    };
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/password-resets';
};

export type SendUserPasswordResetErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * A rule is broken; `errors` names the fields
     */
    422: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type SendUserPasswordResetError = SendUserPasswordResetErrors[keyof SendUserPasswordResetErrors];

export type SendUserPasswordResetResponses = {
    202: Accepted;
};

export type SendUserPasswordResetResponse = SendUserPasswordResetResponses[keyof SendUserPasswordResetResponses];

export type GetUserQuotaData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/quota';
};

export type GetUserQuotaErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetUserQuotaError = GetUserQuotaErrors[keyof GetUserQuotaErrors];

export type GetUserQuotaResponses = {
    200: UserQuota;
};

export type GetUserQuotaResponse = GetUserQuotaResponses[keyof GetUserQuotaResponses];

export type ResetUserSecondFactorData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/second-factor';
};

export type ResetUserSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * The present state does not allow this
     */
    409: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type ResetUserSecondFactorError = ResetUserSecondFactorErrors[keyof ResetUserSecondFactorErrors];

export type ResetUserSecondFactorResponses = {
    /**
     * Taken away
     */
    204: void;
};

export type ResetUserSecondFactorResponse = ResetUserSecondFactorResponses[keyof ResetUserSecondFactorResponses];

export type GetUserSecondFactorData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/second-factor';
};

export type GetUserSecondFactorErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type GetUserSecondFactorError = GetUserSecondFactorErrors[keyof GetUserSecondFactorErrors];

export type GetUserSecondFactorResponses = {
    200: SecondFactor;
};

export type GetUserSecondFactorResponse = GetUserSecondFactorResponses[keyof GetUserSecondFactorResponses];

export type EndUserSessionsData = {
    body?: never;
    path: {
        /**
         * The user
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}/sessions';
};

export type EndUserSessionsErrors = {
    /**
     * The request is not well formed
     */
    400: Problem;
    /**
     * Nobody is logged on, or the log-on was refused
     */
    401: Problem;
    /**
     * The caller is known and may not do this
     */
    403: Problem;
    /**
     * There is no such thing, or it is not yours
     */
    404: Problem;
    /**
     * Too many attempts; `Retry-After` says when to come back
     */
    429: Problem;
    /**
     * Something went wrong on our side
     */
    500: Problem;
    /**
     * Too busy; `Retry-After` says when to come back
     */
    503: Problem;
};

export type EndUserSessionsError = EndUserSessionsErrors[keyof EndUserSessionsErrors];

export type EndUserSessionsResponses = {
    /**
     * Ended
     */
    204: void;
};

export type EndUserSessionsResponse = EndUserSessionsResponses[keyof EndUserSessionsResponses];
