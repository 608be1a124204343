// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Problem = {
    type: string;
    title: string;
    status: number;
    detail: string;
    instance: string;
    code: string;
    errors?: Array<{
        pointer: string;
        code: string;
        detail: string;
    }>;
};

export type Portal = {
    product: 'Letterlock';
    version: string;
    demo: boolean;
    outbox_viewer: boolean;
    max_message_bytes: number;
};

export type AccountPortal = {
    slug: string;
    name: string;
    languages: Array<string>;
    codes_allowed: boolean;
};

export type ResolvedLink = {
    state: 'live' | 'recalled' | 'expired';
    reference: string;
    ended_at: string | null;
    account: {
        slug: string;
        name: string;
    };
    masked_address: string;
    first_use: boolean;
    password_allowed: boolean;
    code_allowed: boolean;
    session: 'none' | 'same_user' | 'other_user';
    message_id: string | null;
};

export type LogonSubject = {
    link: string;
} | {
    account: string;
    address: string;
};

export type SessionView = {
    id: string;
    user: Me;
    account: {
        slug: string;
        name: string;
    };
    started_at: string;
    idle_ends_at: string;
    ends_at: string;
    must_change_password: boolean;
    offer_password: boolean;
    message_id: string | null;
};

export type Me = {
    id: string;
    address: string;
    name: string;
    kind: 'internal' | 'external';
    role: 'member' | 'help_desk' | 'auditor' | 'administrator';
    licensed: boolean;
    language: string;
    has_password: boolean;
    may_compose: boolean;
};

export type Scope = 'messages:read' | 'messages:send' | 'messages:manage' | 'tracking:read' | 'directory:read' | 'directory:manage' | 'audit:read' | 'account:manage';

export type ApiKey = {
    id: string;
    name: string;
    kind: 'personal' | 'service';
    user_id: string;
    scopes: Array<Scope>;
    created_at: string;
    expires_at: string;
    last_used_at: string | null;
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

export type SessionList = {
    items: Array<{
        id: string;
        current: boolean;
        started_at: string;
        last_activity_at: string;
        user_agent: string;
        network: string;
    }>;
};

export type CreatedApiKey = ApiKey & {
    key: string;
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

export type ApiKeyList = {
    items: Array<ApiKey>;
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

export type GetPortalData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/portal';
};

export type GetPortalErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type GetPortalError = GetPortalErrors[keyof GetPortalErrors];

export type GetPortalResponses = {
    /**
     * ok
     */
    200: Portal;
};

export type GetPortalResponse = GetPortalResponses[keyof GetPortalResponses];

export type GetAccountPortalData = {
    body?: never;
    path: {
        slug: string;
    };
    query?: never;
    url: '/api/v1/accounts/{slug}';
};

export type GetAccountPortalErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type GetAccountPortalError = GetAccountPortalErrors[keyof GetAccountPortalErrors];

export type GetAccountPortalResponses = {
    /**
     * ok
     */
    200: AccountPortal;
};

export type GetAccountPortalResponse = GetAccountPortalResponses[keyof GetAccountPortalResponses];

export type ResolveLinkData = {
    body: TokenOnly;
    path?: never;
    query?: never;
    url: '/api/v1/links/resolve';
};

export type ResolveLinkErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ResolveLinkError = ResolveLinkErrors[keyof ResolveLinkErrors];

export type ResolveLinkResponses = {
    /**
     * ok
     */
    200: ResolvedLink;
};

export type ResolveLinkResponse = ResolveLinkResponses[keyof ResolveLinkResponses];

export type RequestCodeData = {
    body: LogonSubject;
    path?: never;
    query?: never;
    url: '/api/v1/codes';
};

export type RequestCodeErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RequestCodeError = RequestCodeErrors[keyof RequestCodeErrors];

export type RequestCodeResponses = {
    /**
     * ok
     */
    202: Empty;
};

export type RequestCodeResponse = RequestCodeResponses[keyof RequestCodeResponses];

export type ListSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sessions';
};

export type ListSessionsErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    /**
     * ok
     */
    200: SessionList;
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type CreateSessionData = {
    body: CreateSession;
    path?: never;
    query?: never;
    url: '/api/v1/sessions';
};

export type CreateSessionErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    /**
     * ok
     */
    201: SessionView;
};

export type CreateSessionResponse = CreateSessionResponses[keyof CreateSessionResponses];

export type RequestPasswordResetData = {
    body: LogonSubject;
    path?: never;
    query?: never;
    url: '/api/v1/password-resets';
};

export type RequestPasswordResetErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RequestPasswordResetError = RequestPasswordResetErrors[keyof RequestPasswordResetErrors];

export type RequestPasswordResetResponses = {
    /**
     * ok
     */
    202: Empty;
};

export type RequestPasswordResetResponse = RequestPasswordResetResponses[keyof RequestPasswordResetResponses];

export type RedeemPasswordResetData = {
    body: RedeemPasswordReset;
    path?: never;
    query?: never;
    url: '/api/v1/password-resets/redeem';
};

export type RedeemPasswordResetErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RedeemPasswordResetError = RedeemPasswordResetErrors[keyof RedeemPasswordResetErrors];

export type RedeemPasswordResetResponses = {
    /**
     * done
     */
    204: void;
};

export type RedeemPasswordResetResponse = RedeemPasswordResetResponses[keyof RedeemPasswordResetResponses];

export type RequestFreshLinkData = {
    body: AddressOnly;
    path?: never;
    query?: never;
    url: '/api/v1/fresh-links';
};

export type RequestFreshLinkErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RequestFreshLinkError = RequestFreshLinkErrors[keyof RequestFreshLinkErrors];

export type RequestFreshLinkResponses = {
    /**
     * ok
     */
    202: Empty;
};

export type RequestFreshLinkResponse = RequestFreshLinkResponses[keyof RequestFreshLinkResponses];

export type EndCurrentSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sessions/current';
};

export type EndCurrentSessionErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type EndCurrentSessionError = EndCurrentSessionErrors[keyof EndCurrentSessionErrors];

export type EndCurrentSessionResponses = {
    /**
     * done
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
     * problem
     */
    default: Problem;
};

export type GetCurrentSessionError = GetCurrentSessionErrors[keyof GetCurrentSessionErrors];

export type GetCurrentSessionResponses = {
    /**
     * ok
     */
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
     * problem
     */
    default: Problem;
};

export type RecordActivityError = RecordActivityErrors[keyof RecordActivityErrors];

export type RecordActivityResponses = {
    /**
     * ok
     */
    200: SessionView;
};

export type RecordActivityResponse = RecordActivityResponses[keyof RecordActivityResponses];

export type EndSessionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sessions/{id}';
};

export type EndSessionErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type EndSessionError = EndSessionErrors[keyof EndSessionErrors];

export type EndSessionResponses = {
    /**
     * done
     */
    204: void;
};

export type EndSessionResponse = EndSessionResponses[keyof EndSessionResponses];

export type UpdateMeData = {
    body: UpdateMe;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type UpdateMeErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type UpdateMeError = UpdateMeErrors[keyof UpdateMeErrors];

export type UpdateMeResponses = {
    /**
     * ok
     */
    200: Me;
};

export type UpdateMeResponse = UpdateMeResponses[keyof UpdateMeResponses];

export type SetOwnPasswordData = {
    body: SetOwnPassword;
    path?: never;
    query?: never;
    url: '/api/v1/me/password';
};

export type SetOwnPasswordErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type SetOwnPasswordError = SetOwnPasswordErrors[keyof SetOwnPasswordErrors];

export type SetOwnPasswordResponses = {
    /**
     * done
     */
    204: void;
};

export type SetOwnPasswordResponse = SetOwnPasswordResponses[keyof SetOwnPasswordResponses];

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * ok
     */
    200: ApiKeyList;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKey;
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * ok
     */
    201: CreatedApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * problem
     */
    default: Problem;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * done
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

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
