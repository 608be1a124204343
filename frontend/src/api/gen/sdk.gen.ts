// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

import { type Client, formDataBodySerializer, type Options as Options2, type TDataShape } from './client';
import { client } from './client.gen';
import type { AddAttachmentData, AddAttachmentErrors, AddAttachmentResponses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, CreateDraftData, CreateDraftErrors, CreateDraftResponses, CreateSessionData, CreateSessionErrors, CreateSessionResponses, DeleteDraftData, DeleteDraftErrors, DeleteDraftResponses, DeleteItemData, DeleteItemErrors, DeleteItemResponses, DestroyItemData, DestroyItemErrors, DestroyItemResponses, EndCurrentSessionData, EndCurrentSessionErrors, EndCurrentSessionResponses, EndSessionData, EndSessionErrors, EndSessionResponses, GetAccountPortalData, GetAccountPortalErrors, GetAccountPortalResponses, GetCurrentSessionData, GetCurrentSessionErrors, GetCurrentSessionResponses, GetDraftData, GetDraftErrors, GetDraftResponses, GetMailboxCountsData, GetMailboxCountsErrors, GetMailboxCountsResponses, GetMessageData, GetMessageErrors, GetMessageResponses, GetMessageTrackingData, GetMessageTrackingErrors, GetMessageTrackingResponses, GetPortalData, GetPortalErrors, GetPortalResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListChangesData, ListChangesErrors, ListChangesResponses, ListDraftsData, ListDraftsErrors, ListDraftsResponses, ListExpiredItemsData, ListExpiredItemsErrors, ListExpiredItemsResponses, ListMailboxItemsData, ListMailboxItemsErrors, ListMailboxItemsResponses, ListOutboxMailsData, ListOutboxMailsErrors, ListOutboxMailsResponses, ListSessionsData, ListSessionsErrors, ListSessionsResponses, MarkItemReadData, MarkItemReadErrors, MarkItemReadResponses, MarkItemUnreadData, MarkItemUnreadErrors, MarkItemUnreadResponses, OpenMessageData, OpenMessageErrors, OpenMessageResponses, RecallMessageData, RecallMessageErrors, RecallMessageResponses, RecordActivityData, RecordActivityErrors, RecordActivityResponses, RedeemPasswordResetData, RedeemPasswordResetErrors, RedeemPasswordResetResponses, RemoveAttachmentData, RemoveAttachmentErrors, RemoveAttachmentResponses, RequestCodeData, RequestCodeErrors, RequestCodeResponses, RequestFreshLinkData, RequestFreshLinkErrors, RequestFreshLinkResponses, RequestPasswordResetData, RequestPasswordResetErrors, RequestPasswordResetResponses, ResendNotificationsData, ResendNotificationsErrors, ResendNotificationsResponses, ResolveLinkData, ResolveLinkErrors, ResolveLinkResponses, RestoreItemData, RestoreItemErrors, RestoreItemResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, SaveDraftData, SaveDraftErrors, SaveDraftResponses, SendDraftData, SendDraftErrors, SendDraftResponses, SetOwnPasswordData, SetOwnPasswordErrors, SetOwnPasswordResponses, UpdateMeData, UpdateMeErrors, UpdateMeResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean> = Options2<TData, ThrowOnError> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

export const getPortal = <ThrowOnError extends boolean = true>(options?: Options<GetPortalData, ThrowOnError>) => (options?.client ?? client).get<GetPortalResponses, GetPortalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/portal',
    ...options
});

export const getAccountPortal = <ThrowOnError extends boolean = true>(options: Options<GetAccountPortalData, ThrowOnError>) => (options.client ?? client).get<GetAccountPortalResponses, GetAccountPortalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/accounts/{slug}',
    ...options
});

export const resolveLink = <ThrowOnError extends boolean = true>(options: Options<ResolveLinkData, ThrowOnError>) => (options.client ?? client).post<ResolveLinkResponses, ResolveLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/links/resolve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const requestCode = <ThrowOnError extends boolean = true>(options: Options<RequestCodeData, ThrowOnError>) => (options.client ?? client).post<RequestCodeResponses, RequestCodeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const listSessions = <ThrowOnError extends boolean = true>(options?: Options<ListSessionsData, ThrowOnError>) => (options?.client ?? client).get<ListSessionsResponses, ListSessionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions',
    ...options
});

export const createSession = <ThrowOnError extends boolean = true>(options: Options<CreateSessionData, ThrowOnError>) => (options.client ?? client).post<CreateSessionResponses, CreateSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const requestPasswordReset = <ThrowOnError extends boolean = true>(options: Options<RequestPasswordResetData, ThrowOnError>) => (options.client ?? client).post<RequestPasswordResetResponses, RequestPasswordResetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/password-resets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const redeemPasswordReset = <ThrowOnError extends boolean = true>(options: Options<RedeemPasswordResetData, ThrowOnError>) => (options.client ?? client).post<RedeemPasswordResetResponses, RedeemPasswordResetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/password-resets/redeem',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const requestFreshLink = <ThrowOnError extends boolean = true>(options: Options<RequestFreshLinkData, ThrowOnError>) => (options.client ?? client).post<RequestFreshLinkResponses, RequestFreshLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/fresh-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const endCurrentSession = <ThrowOnError extends boolean = true>(options?: Options<EndCurrentSessionData, ThrowOnError>) => (options?.client ?? client).delete<EndCurrentSessionResponses, EndCurrentSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions/current',
    ...options
});

export const getCurrentSession = <ThrowOnError extends boolean = true>(options?: Options<GetCurrentSessionData, ThrowOnError>) => (options?.client ?? client).get<GetCurrentSessionResponses, GetCurrentSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions/current',
    ...options
});

export const recordActivity = <ThrowOnError extends boolean = true>(options?: Options<RecordActivityData, ThrowOnError>) => (options?.client ?? client).post<RecordActivityResponses, RecordActivityErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions/current/activity',
    ...options
});

export const endSession = <ThrowOnError extends boolean = true>(options: Options<EndSessionData, ThrowOnError>) => (options.client ?? client).delete<EndSessionResponses, EndSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions/{id}',
    ...options
});

export const updateMe = <ThrowOnError extends boolean = true>(options: Options<UpdateMeData, ThrowOnError>) => (options.client ?? client).patch<UpdateMeResponses, UpdateMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const setOwnPassword = <ThrowOnError extends boolean = true>(options: Options<SetOwnPasswordData, ThrowOnError>) => (options.client ?? client).put<SetOwnPasswordResponses, SetOwnPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/me/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const listApiKeys = <ThrowOnError extends boolean = true>(options?: Options<ListApiKeysData, ThrowOnError>) => (options?.client ?? client).get<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/api-keys',
    ...options
});

export const createApiKey = <ThrowOnError extends boolean = true>(options: Options<CreateApiKeyData, ThrowOnError>) => (options.client ?? client).post<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const revokeApiKey = <ThrowOnError extends boolean = true>(options: Options<RevokeApiKeyData, ThrowOnError>) => (options.client ?? client).delete<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/api-keys/{id}',
    ...options
});

export const listDrafts = <ThrowOnError extends boolean = true>(options?: Options<ListDraftsData, ThrowOnError>) => (options?.client ?? client).get<ListDraftsResponses, ListDraftsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts',
    ...options
});

export const createDraft = <ThrowOnError extends boolean = true>(options: Options<CreateDraftData, ThrowOnError>) => (options.client ?? client).post<CreateDraftResponses, CreateDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deleteDraft = <ThrowOnError extends boolean = true>(options: Options<DeleteDraftData, ThrowOnError>) => (options.client ?? client).delete<DeleteDraftResponses, DeleteDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts/{id}',
    ...options
});

export const getDraft = <ThrowOnError extends boolean = true>(options: Options<GetDraftData, ThrowOnError>) => (options.client ?? client).get<GetDraftResponses, GetDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts/{id}',
    ...options
});

export const saveDraft = <ThrowOnError extends boolean = true>(options: Options<SaveDraftData, ThrowOnError>) => (options.client ?? client).put<SaveDraftResponses, SaveDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const addAttachment = <ThrowOnError extends boolean = true>(options: Options<AddAttachmentData, ThrowOnError>) => (options.client ?? client).post<AddAttachmentResponses, AddAttachmentErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/drafts/{id}/attachments',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

export const removeAttachment = <ThrowOnError extends boolean = true>(options: Options<RemoveAttachmentData, ThrowOnError>) => (options.client ?? client).delete<RemoveAttachmentResponses, RemoveAttachmentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts/{id}/attachments/{attachment_id}',
    ...options
});

export const sendDraft = <ThrowOnError extends boolean = true>(options: Options<SendDraftData, ThrowOnError>) => (options.client ?? client).post<SendDraftResponses, SendDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/drafts/{id}/send',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const openMessage = <ThrowOnError extends boolean = true>(options: Options<OpenMessageData, ThrowOnError>) => (options.client ?? client).post<OpenMessageResponses, OpenMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/messages/{id}/open',
    ...options
});

export const getMessage = <ThrowOnError extends boolean = true>(options: Options<GetMessageData, ThrowOnError>) => (options.client ?? client).get<GetMessageResponses, GetMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/messages/{id}',
    ...options
});

export const recallMessage = <ThrowOnError extends boolean = true>(options: Options<RecallMessageData, ThrowOnError>) => (options.client ?? client).post<RecallMessageResponses, RecallMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/messages/{id}/recall',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const getMessageTracking = <ThrowOnError extends boolean = true>(options: Options<GetMessageTrackingData, ThrowOnError>) => (options.client ?? client).get<GetMessageTrackingResponses, GetMessageTrackingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/messages/{id}/tracking',
    ...options
});

export const resendNotifications = <ThrowOnError extends boolean = true>(options: Options<ResendNotificationsData, ThrowOnError>) => (options.client ?? client).post<ResendNotificationsResponses, ResendNotificationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/messages/{id}/notifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const listMailboxItems = <ThrowOnError extends boolean = true>(options: Options<ListMailboxItemsData, ThrowOnError>) => (options.client ?? client).get<ListMailboxItemsResponses, ListMailboxItemsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/items',
    ...options
});

export const listExpiredItems = <ThrowOnError extends boolean = true>(options?: Options<ListExpiredItemsData, ThrowOnError>) => (options?.client ?? client).get<ListExpiredItemsResponses, ListExpiredItemsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/expired',
    ...options
});

export const getMailboxCounts = <ThrowOnError extends boolean = true>(options?: Options<GetMailboxCountsData, ThrowOnError>) => (options?.client ?? client).get<GetMailboxCountsResponses, GetMailboxCountsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/counts',
    ...options
});

export const deleteItem = <ThrowOnError extends boolean = true>(options: Options<DeleteItemData, ThrowOnError>) => (options.client ?? client).post<DeleteItemResponses, DeleteItemErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/items/{id}/delete',
    ...options
});

export const restoreItem = <ThrowOnError extends boolean = true>(options: Options<RestoreItemData, ThrowOnError>) => (options.client ?? client).post<RestoreItemResponses, RestoreItemErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/items/{id}/restore',
    ...options
});

export const destroyItem = <ThrowOnError extends boolean = true>(options: Options<DestroyItemData, ThrowOnError>) => (options.client ?? client).delete<DestroyItemResponses, DestroyItemErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/items/{id}',
    ...options
});

export const markItemRead = <ThrowOnError extends boolean = true>(options: Options<MarkItemReadData, ThrowOnError>) => (options.client ?? client).post<MarkItemReadResponses, MarkItemReadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/items/{id}/mark-read',
    ...options
});

export const markItemUnread = <ThrowOnError extends boolean = true>(options: Options<MarkItemUnreadData, ThrowOnError>) => (options.client ?? client).post<MarkItemUnreadResponses, MarkItemUnreadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mailbox/items/{id}/mark-unread',
    ...options
});

export const listChanges = <ThrowOnError extends boolean = true>(options?: Options<ListChangesData, ThrowOnError>) => (options?.client ?? client).get<ListChangesResponses, ListChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/changes',
    ...options
});

export const listOutboxMails = <ThrowOnError extends boolean = true>(options?: Options<ListOutboxMailsData, ThrowOnError>) => (options?.client ?? client).get<ListOutboxMailsResponses, ListOutboxMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/outbox-viewer/mails',
    ...options
});
