// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
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
    /**
     * Whether users with a password may log on by code, too.
     */
    codes_allowed: boolean;
    /**
     * The languages there are, the account's own first.
     */
    languages: Array<string>;
    name: string;
    slug: string;
    password_min_length: number;
    max_message_bytes: number;
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
    settings: AccountSettings;
    slug: string;
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
 * What went wrong, as clients can rely on it.
 */
export type Code = 'malformed_request' | 'two_credentials' | 'logon_refused' | 'not_logged_on' | 'forbidden' | 'scope_missing' | 'session_required' | 'password_change_required' | 'cross_site' | 'not_found' | 'link_unknown' | 'method_not_allowed' | 'conflict' | 'address_taken' | 'own_permissions' | 'enough_in_flight' | 'nothing_to_read' | 'logon_not_allowed' | 'too_many_keys' | 'reset_dead' | 'body_too_large' | 'unsupported_media_type' | 'invalid_fields' | 'password_wrong' | 'password_too_short' | 'password_too_long' | 'password_common' | 'passwords_differ' | 'address_not_internal' | 'external_user' | 'range_not_satisfiable' | 'throttled' | 'internal' | 'busy';

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
     * The link's token.
     */
    link: string;
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
 * Who wants in: by the link of a mail, or by address at an account's portal.
 */
export type LogonSubject = LinkSubject | AddressSubject;

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
     * May start messages to anyone.
     */
    licensed: boolean;
    /**
     * May start a message that is no reply.
     */
    may_compose: boolean;
    name: string;
    role: Role;
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
    next?: string | null;
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
    next?: string | null;
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
 * Whom to mail a fresh link.
 */
export type RequestFreshLinkBody = {
    address: string;
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
 * What a user may administer.
 */
export type Role = 'member' | 'help_desk' | 'auditor' | 'administrator';

/**
 * What a key may do.
 */
export type Scope = 'messages:read' | 'messages:send' | 'messages:manage' | 'tracking:read' | 'directory:read' | 'directory:manage' | 'audit:read' | 'account:manage';

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
    started_at: string;
    user: Me;
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
 * A change of an account; what is left out stays as it is.
 */
export type UpdateAccountBody = {
    name?: string | null;
    settings?: UpdateSettingsBody | null;
};

/**
 * A change of one's own profile; what is left out stays as it is.
 */
export type UpdateMeBody = {
    language?: string | null;
    name?: string | null;
};

/**
 * A change of settings; what is left out stays as it is.
 */
export type UpdateSettingsBody = {
    codes_for_password_users?: boolean | null;
    default_language?: string | null;
    external_compose?: boolean | null;
    max_message_bytes?: number | null;
    password_min_length?: number | null;
    password_required_at_first_use?: boolean | null;
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
 * Inside or outside the organisation.
 */
export type UserKind = 'internal' | 'external';

export type Portal = {
    product: 'Letterlock';
    version: string;
    demo: boolean;
    outbox_viewer: boolean;
    max_message_bytes: number;
};

export type RecipientKind = 'to' | 'cc' | 'bcc';

export type Draft = {
    id: string;
    version: number;
    updated_at: string;
    to: Array<string>;
    cc: Array<string>;
    bcc: Array<string>;
    subject: string;
    body_html: string;
    attachments: Array<Attachment>;
    origin: null | {
        kind: 'reply' | 'reply_all' | 'again';
        message_id: string;
    };
    recipients_fixed: boolean;
};

export type DraftSummary = {
    id: string;
    updated_at: string;
    subject: string;
    to: Array<string>;
    has_attachments: boolean;
};

export type Attachment = {
    id: string;
    name: string;
    media_type: string;
    size_bytes: number;
};

export type Person = {
    address: string;
    name: string;
};

export type Effects = {
    expire_after_days: number;
    allow_reply: boolean;
    allow_reply_all: boolean;
    allow_print: boolean;
    allow_download: boolean;
    allow_recall: boolean;
    allow_extension: boolean;
    read_receipt: boolean;
};

export type MessageState = 'active' | 'expired' | 'recalled' | 'destroyed';

export type MessageView = {
    id: string;
    reference: string;
    state: MessageState;
    sent_at: string;
    expires_at: string;
    from: Person;
    to: Array<Person>;
    cc: Array<Person>;
    bcc: Array<Person>;
    subject: string;
    attachments: Array<Attachment>;
    blocked_images: number;
    definition: {
        name: string;
        effects: Effects;
    };
    in_reply_to: string | null;
    direction: 'sent' | 'received';
    can: {
        reply: boolean;
        reply_all: boolean;
        print: boolean;
        download: boolean;
        recall: boolean;
        send_again: boolean;
        extend: boolean;
    };
    recalled: null | {
        at: string;
        by: Person;
        reason: string | null;
        opened_before: Array<Person>;
    };
};

export type Tracking = {
    message_id: string;
    reference: string;
    state: MessageState;
    sent_at: string;
    expires_at: string;
    recipients: Array<TrackedRecipient>;
};

export type TrackedRecipient = {
    user_id: string;
    person: Person;
    kind: RecipientKind;
    notification: {
        state: 'none' | 'queued' | 'sent' | 'deferred' | 'bounced' | 'failed';
        at: string | null;
        answer: string | null;
        attempts: number;
    };
    first_opened_at: string | null;
    last_opened_at: string | null;
    open_count: number;
    downloads: Array<{
        attachment_id: string;
        name: string;
        first_at: string;
        count: number;
    }>;
};

export type Folder = 'inbox' | 'sent' | 'deleted';

export type MailboxItem = {
    id: string;
    message_id: string;
    folder: Folder;
    direction: 'sent' | 'received';
    reference: string;
    from: Person;
    to: Array<Person>;
    to_count: number;
    subject: string;
    preview: string;
    sent_at: string;
    expires_at: string;
    state: MessageState;
    read: boolean;
    has_attachments: boolean;
    replied: boolean;
    opened_count: number | null;
    recipient_count: number | null;
};

export type Change = {
    position: number;
    at: string;
    kind: 'message_received' | 'message_sent' | 'message_opened' | 'message_downloaded' | 'message_recalled' | 'message_expired' | 'item_moved' | 'item_read' | 'draft_saved' | 'draft_deleted' | 'notification_state' | 'session_ended';
    message_id: string | null;
    item_id: string | null;
};

export type UserView = {
    id: string;
    address: string;
    name: string;
    kind: 'internal' | 'external';
    role: 'member' | 'help_desk' | 'auditor' | 'administrator';
    licensed: boolean;
    logon_allowed: boolean;
    has_password: boolean;
    must_change_password: boolean;
    created_at: string;
    last_logon_at: string | null;
    language: string;
};

export type ExpiredItem = {
    id: string;
    reference: string;
    from: Person;
    sent_at: string;
    expired_at: string;
};

export type MailboxCounts = {
    inbox_unread: number;
    deleted_unread: number;
    drafts: number;
};

export type ChangeList = {
    items: Array<Change>;
    next: number;
};

export type OutboxMail = {
    id: string;
    to: string;
    from: string;
    subject: string;
    sent_at: string;
    kind: string;
    text: string;
    html: string;
};

export type Empty = {
    [key: string]: unknown;
};

export type Queued = {
    queued: number;
};

export type AddressOnly = {
    address: string;
};

export type CreateSession = {
    subject: LogonSubject;
    password?: string;
    code?: string;
};

export type TokenOnly = {
    token: string;
};

export type RedeemPasswordReset = {
    token: string;
    new_password: string;
};

export type UpdateMe = {
    name?: string;
    language?: string;
};

export type SetOwnPassword = {
    current_password?: string;
    new_password: string;
};

export type CreateApiKey = {
    name: string;
    scopes: Array<Scope>;
    expires_at: string;
};

export type CreateDraft = {
    to?: Array<string>;
    cc?: Array<string>;
    bcc?: Array<string>;
    subject?: string;
    body_html?: string;
    origin?: {
        kind: 'reply' | 'reply_all' | 'again';
        message_id: string;
    };
};

export type SaveDraft = {
    version: number;
    to: Array<string>;
    cc: Array<string>;
    bcc: Array<string>;
    subject: string;
    body_html: string;
};

export type SendDraft = {
    version: number;
};

export type RecallMessage = {
    reason?: string;
};

export type ResendNotifications = {
    user_ids?: Array<string>;
};

export type DraftSummaryPage = {
    items: Array<DraftSummary>;
    next: string | null;
};

export type MailboxItemPage = {
    items: Array<MailboxItem>;
    next: string | null;
};

export type ExpiredItemPage = {
    items: Array<ExpiredItem>;
    next: string | null;
};

export type OutboxMailPage = {
    items: Array<OutboxMail>;
    next: string | null;
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
    /**
     * The password is set
     */
    204: void;
};

export type RedeemPasswordResetResponse = RedeemPasswordResetResponses[keyof RedeemPasswordResetResponses];

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

export type SendUserFreshLinksData = {
    body?: never;
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

export type ListDraftsData = {
    body?: never;
    path?: never;
    query?: {
        after?: string;
        limit?: number;
    };
    url: '/api/v1/drafts';
};

export type ListDraftsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListDraftsError = ListDraftsErrors[keyof ListDraftsErrors];

export type ListDraftsResponses = {
    /**
     * ok
     */
    200: DraftSummaryPage;
};

export type ListDraftsResponse = ListDraftsResponses[keyof ListDraftsResponses];

export type CreateDraftData = {
    body: CreateDraft;
    path?: never;
    query?: never;
    url: '/api/v1/drafts';
};

export type CreateDraftErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type CreateDraftError = CreateDraftErrors[keyof CreateDraftErrors];

export type CreateDraftResponses = {
    /**
     * ok
     */
    201: Draft;
};

export type CreateDraftResponse = CreateDraftResponses[keyof CreateDraftResponses];

export type DeleteDraftData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}';
};

export type DeleteDraftErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type DeleteDraftError = DeleteDraftErrors[keyof DeleteDraftErrors];

export type DeleteDraftResponses = {
    /**
     * done
     */
    204: void;
};

export type DeleteDraftResponse = DeleteDraftResponses[keyof DeleteDraftResponses];

export type GetDraftData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}';
};

export type GetDraftErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type GetDraftError = GetDraftErrors[keyof GetDraftErrors];

export type GetDraftResponses = {
    /**
     * ok
     */
    200: Draft;
};

export type GetDraftResponse = GetDraftResponses[keyof GetDraftResponses];

export type SaveDraftData = {
    body: SaveDraft;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}';
};

export type SaveDraftErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type SaveDraftError = SaveDraftErrors[keyof SaveDraftErrors];

export type SaveDraftResponses = {
    /**
     * ok
     */
    200: Draft;
};

export type SaveDraftResponse = SaveDraftResponses[keyof SaveDraftResponses];

export type AddAttachmentData = {
    body: {
        file: Blob | File;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}/attachments';
};

export type AddAttachmentErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type AddAttachmentError = AddAttachmentErrors[keyof AddAttachmentErrors];

export type AddAttachmentResponses = {
    /**
     * ok
     */
    201: Attachment;
};

export type AddAttachmentResponse = AddAttachmentResponses[keyof AddAttachmentResponses];

export type RemoveAttachmentData = {
    body?: never;
    path: {
        id: string;
        attachment_id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}/attachments/{attachment_id}';
};

export type RemoveAttachmentErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RemoveAttachmentError = RemoveAttachmentErrors[keyof RemoveAttachmentErrors];

export type RemoveAttachmentResponses = {
    /**
     * done
     */
    204: void;
};

export type RemoveAttachmentResponse = RemoveAttachmentResponses[keyof RemoveAttachmentResponses];

export type SendDraftData = {
    body: SendDraft;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/drafts/{id}/send';
};

export type SendDraftErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type SendDraftError = SendDraftErrors[keyof SendDraftErrors];

export type SendDraftResponses = {
    /**
     * ok
     */
    201: MessageView;
};

export type SendDraftResponse = SendDraftResponses[keyof SendDraftResponses];

export type OpenMessageData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/open';
};

export type OpenMessageErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type OpenMessageError = OpenMessageErrors[keyof OpenMessageErrors];

export type OpenMessageResponses = {
    /**
     * ok
     */
    200: MessageView;
};

export type OpenMessageResponse = OpenMessageResponses[keyof OpenMessageResponses];

export type GetMessageData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}';
};

export type GetMessageErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type GetMessageError = GetMessageErrors[keyof GetMessageErrors];

export type GetMessageResponses = {
    /**
     * ok
     */
    200: MessageView;
};

export type GetMessageResponse = GetMessageResponses[keyof GetMessageResponses];

export type RecallMessageData = {
    body: RecallMessage;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/recall';
};

export type RecallMessageErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RecallMessageError = RecallMessageErrors[keyof RecallMessageErrors];

export type RecallMessageResponses = {
    /**
     * ok
     */
    200: MessageView;
};

export type RecallMessageResponse = RecallMessageResponses[keyof RecallMessageResponses];

export type GetMessageTrackingData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/tracking';
};

export type GetMessageTrackingErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type GetMessageTrackingError = GetMessageTrackingErrors[keyof GetMessageTrackingErrors];

export type GetMessageTrackingResponses = {
    /**
     * ok
     */
    200: Tracking;
};

export type GetMessageTrackingResponse = GetMessageTrackingResponses[keyof GetMessageTrackingResponses];

export type ResendNotificationsData = {
    body: ResendNotifications;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/notifications';
};

export type ResendNotificationsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ResendNotificationsError = ResendNotificationsErrors[keyof ResendNotificationsErrors];

export type ResendNotificationsResponses = {
    /**
     * ok
     */
    202: Queued;
};

export type ResendNotificationsResponse = ResendNotificationsResponses[keyof ResendNotificationsResponses];

export type ListMailboxItemsData = {
    body?: never;
    path?: never;
    query: {
        folder: Folder;
        filter?: 'all' | 'unread' | 'attachments';
        after?: string;
        limit?: number;
    };
    url: '/api/v1/mailbox/items';
};

export type ListMailboxItemsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListMailboxItemsError = ListMailboxItemsErrors[keyof ListMailboxItemsErrors];

export type ListMailboxItemsResponses = {
    /**
     * ok
     */
    200: MailboxItemPage;
};

export type ListMailboxItemsResponse = ListMailboxItemsResponses[keyof ListMailboxItemsResponses];

export type ListExpiredItemsData = {
    body?: never;
    path?: never;
    query?: {
        after?: string;
        limit?: number;
    };
    url: '/api/v1/mailbox/expired';
};

export type ListExpiredItemsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListExpiredItemsError = ListExpiredItemsErrors[keyof ListExpiredItemsErrors];

export type ListExpiredItemsResponses = {
    /**
     * ok
     */
    200: ExpiredItemPage;
};

export type ListExpiredItemsResponse = ListExpiredItemsResponses[keyof ListExpiredItemsResponses];

export type GetMailboxCountsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/mailbox/counts';
};

export type GetMailboxCountsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type GetMailboxCountsError = GetMailboxCountsErrors[keyof GetMailboxCountsErrors];

export type GetMailboxCountsResponses = {
    /**
     * ok
     */
    200: MailboxCounts;
};

export type GetMailboxCountsResponse = GetMailboxCountsResponses[keyof GetMailboxCountsResponses];

export type DeleteItemData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/delete';
};

export type DeleteItemErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type DeleteItemError = DeleteItemErrors[keyof DeleteItemErrors];

export type DeleteItemResponses = {
    /**
     * ok
     */
    200: MailboxItem;
};

export type DeleteItemResponse = DeleteItemResponses[keyof DeleteItemResponses];

export type RestoreItemData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/restore';
};

export type RestoreItemErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RestoreItemError = RestoreItemErrors[keyof RestoreItemErrors];

export type RestoreItemResponses = {
    /**
     * ok
     */
    200: MailboxItem;
};

export type RestoreItemResponse = RestoreItemResponses[keyof RestoreItemResponses];

export type DestroyItemData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}';
};

export type DestroyItemErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type DestroyItemError = DestroyItemErrors[keyof DestroyItemErrors];

export type DestroyItemResponses = {
    /**
     * done
     */
    204: void;
};

export type DestroyItemResponse = DestroyItemResponses[keyof DestroyItemResponses];

export type MarkItemReadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/mark-read';
};

export type MarkItemReadErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type MarkItemReadError = MarkItemReadErrors[keyof MarkItemReadErrors];

export type MarkItemReadResponses = {
    /**
     * ok
     */
    200: MailboxItem;
};

export type MarkItemReadResponse = MarkItemReadResponses[keyof MarkItemReadResponses];

export type MarkItemUnreadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailbox/items/{id}/mark-unread';
};

export type MarkItemUnreadErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type MarkItemUnreadError = MarkItemUnreadErrors[keyof MarkItemUnreadErrors];

export type MarkItemUnreadResponses = {
    /**
     * ok
     */
    200: MailboxItem;
};

export type MarkItemUnreadResponse = MarkItemUnreadResponses[keyof MarkItemUnreadResponses];

export type ListChangesData = {
    body?: never;
    path?: never;
    query?: {
        since?: number;
        limit?: number;
    };
    url: '/api/v1/changes';
};

export type ListChangesErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListChangesError = ListChangesErrors[keyof ListChangesErrors];

export type ListChangesResponses = {
    /**
     * ok
     */
    200: ChangeList;
};

export type ListChangesResponse = ListChangesResponses[keyof ListChangesResponses];

export type ListOutboxMailsData = {
    body?: never;
    path?: never;
    query?: {
        after?: string;
        limit?: number;
    };
    url: '/api/v1/outbox-viewer/mails';
};

export type ListOutboxMailsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListOutboxMailsError = ListOutboxMailsErrors[keyof ListOutboxMailsErrors];

export type ListOutboxMailsResponses = {
    /**
     * ok
     */
    200: OutboxMailPage;
};

export type ListOutboxMailsResponse = ListOutboxMailsResponses[keyof ListOutboxMailsResponses];
