// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

import { type Client, formDataBodySerializer, type Options as Options2, type TDataShape } from './client';
import { client } from './client.gen';
import type { AddAttachmentData, AddAttachmentErrors, AddAttachmentResponses, ApproveExtensionRequestData, ApproveExtensionRequestErrors, ApproveExtensionRequestResponses, ApproveRetentionChangeData, ApproveRetentionChangeErrors, ApproveRetentionChangeResponses, AssignBulkSenderPackData, AssignBulkSenderPackErrors, AssignBulkSenderPackResponses, CancelRetentionChangeData, CancelRetentionChangeErrors, CancelRetentionChangeResponses, ChangeGroupMembersData, ChangeGroupMembersErrors, ChangeGroupMembersResponses, ChangeRetentionData, ChangeRetentionErrors, ChangeRetentionResponses, CloseRegistrationData, CloseRegistrationErrors, CloseRegistrationResponses, ConfirmSecondFactorData, ConfirmSecondFactorErrors, ConfirmSecondFactorResponses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, CreateDefinitionData, CreateDefinitionErrors, CreateDefinitionResponses, CreateDeliveryPolicyData, CreateDeliveryPolicyErrors, CreateDeliveryPolicyResponses, CreateDraftData, CreateDraftErrors, CreateDraftResponses, CreateEvidenceData, CreateEvidenceErrors, CreateEvidenceResponses, CreateGroupData, CreateGroupErrors, CreateGroupResponses, CreatePolicyData, CreatePolicyErrors, CreatePolicyResponses, CreateServiceKeyData, CreateServiceKeyErrors, CreateServiceKeyResponses, CreateSessionData, CreateSessionErrors, CreateSessionResponses, CreateUserData, CreateUserErrors, CreateUserResponses, DeclineExtensionRequestData, DeclineExtensionRequestErrors, DeclineExtensionRequestResponses, DeleteDeliveryPolicyData, DeleteDeliveryPolicyErrors, DeleteDeliveryPolicyResponses, DeleteDraftData, DeleteDraftErrors, DeleteDraftResponses, DeleteGroupData, DeleteGroupErrors, DeleteGroupResponses, DeleteItemData, DeleteItemErrors, DeleteItemResponses, DeleteLogoData, DeleteLogoErrors, DeleteLogoResponses, DeletePolicyData, DeletePolicyErrors, DeletePolicyResponses, DescribeEffectsData, DescribeEffectsErrors, DescribeEffectsResponses, DestroyItemData, DestroyItemErrors, DestroyItemResponses, DownloadAttachmentData, DownloadAttachmentErrors, DownloadAttachmentResponses, DropMailsData, DropMailsErrors, DropMailsResponses, EndCurrentSessionData, EndCurrentSessionErrors, EndCurrentSessionResponses, EndSessionData, EndSessionErrors, EndSessionResponses, EndUserSessionsData, EndUserSessionsErrors, EndUserSessionsResponses, EnrolSecondFactorData, EnrolSecondFactorErrors, EnrolSecondFactorResponses, ExportAuditLogData, ExportAuditLogErrors, ExportAuditLogResponses, ExportUsersData, ExportUsersErrors, ExportUsersResponses, ExtendMessageData, ExtendMessageErrors, ExtendMessageResponses, FindMessagesData, FindMessagesErrors, FindMessagesResponses, GetAccountData, GetAccountErrors, GetAccountPortalData, GetAccountPortalErrors, GetAccountPortalResponses, GetAccountResponses, GetBrandingData, GetBrandingErrors, GetBrandingResponses, GetCurrentSessionData, GetCurrentSessionErrors, GetCurrentSessionResponses, GetDashboardData, GetDashboardErrors, GetDashboardResponses, GetDefinitionData, GetDefinitionErrors, GetDefinitionResponses, GetDeliveryPolicyData, GetDeliveryPolicyErrors, GetDeliveryPolicyResponses, GetDestructionCertificateData, GetDestructionCertificateErrors, GetDestructionCertificateResponses, GetDraftData, GetDraftErrors, GetDraftResponses, GetGroupData, GetGroupErrors, GetGroupResponses, GetLogonDiagnosisData, GetLogonDiagnosisErrors, GetLogonDiagnosisResponses, GetMailboxCountsData, GetMailboxCountsErrors, GetMailboxCountsResponses, GetMailQueueAlarmData, GetMailQueueAlarmErrors, GetMailQueueAlarmResponses, GetMailTemplateData, GetMailTemplateErrors, GetMailTemplateResponses, GetMessageBodyData, GetMessageBodyErrors, GetMessageBodyResponses, GetMessageData, GetMessageErrors, GetMessageResponses, GetMessageTrackingData, GetMessageTrackingErrors, GetMessageTrackingResponses, GetPolicyData, GetPolicyErrors, GetPolicyResponses, GetPortalData, GetPortalErrors, GetPortalLogoData, GetPortalLogoErrors, GetPortalLogoResponses, GetPortalResponses, GetQuotaData, GetQuotaErrors, GetQuotaResponses, GetRegistrationCodeData, GetRegistrationCodeErrors, GetRegistrationCodeResponses, GetSecondFactorData, GetSecondFactorErrors, GetSecondFactorResponses, GetUserAliasesData, GetUserAliasesErrors, GetUserAliasesResponses, GetUserData, GetUserErrors, GetUserQuotaData, GetUserQuotaErrors, GetUserQuotaResponses, GetUserResponses, GetUserSecondFactorData, GetUserSecondFactorErrors, GetUserSecondFactorResponses, GiveSecondFactorData, GiveSecondFactorErrors, GiveSecondFactorResponses, ImportUsersData, ImportUsersErrors, ImportUsersResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListAuditEntriesData, ListAuditEntriesErrors, ListAuditEntriesResponses, ListBulkSenderPacksData, ListBulkSenderPacksErrors, ListBulkSenderPacksResponses, ListChangesData, ListChangesErrors, ListChangesResponses, ListDefinitionsData, ListDefinitionsErrors, ListDefinitionsResponses, ListDeliveryPoliciesData, ListDeliveryPoliciesErrors, ListDeliveryPoliciesResponses, ListDestroyedMessagesData, ListDestroyedMessagesErrors, ListDestroyedMessagesResponses, ListDraftsData, ListDraftsErrors, ListDraftsResponses, ListExpiredItemsData, ListExpiredItemsErrors, ListExpiredItemsResponses, ListExtensionRequestsData, ListExtensionRequestsErrors, ListExtensionRequestsResponses, ListExternalDomainsData, ListExternalDomainsErrors, ListExternalDomainsResponses, ListGroupMembersData, ListGroupMembersErrors, ListGroupMembersResponses, ListGroupsData, ListGroupsErrors, ListGroupsResponses, ListLogonAttemptsData, ListLogonAttemptsErrors, ListLogonAttemptsResponses, ListMailboxItemsData, ListMailboxItemsErrors, ListMailboxItemsResponses, ListMailQueueData, ListMailQueueErrors, ListMailQueueResponses, ListMailTemplatesData, ListMailTemplatesErrors, ListMailTemplatesResponses, ListOutboxMailsData, ListOutboxMailsErrors, ListOutboxMailsResponses, ListPoliciesData, ListPoliciesErrors, ListPoliciesResponses, ListQuotaUsageData, ListQuotaUsageErrors, ListQuotaUsageResponses, ListServiceKeysData, ListServiceKeysErrors, ListServiceKeysResponses, ListSessionsData, ListSessionsErrors, ListSessionsResponses, ListUsersData, ListUsersErrors, ListUsersResponses, MarkItemReadData, MarkItemReadErrors, MarkItemReadResponses, MarkItemUnreadData, MarkItemUnreadErrors, MarkItemUnreadResponses, OpenMessageData, OpenMessageErrors, OpenMessageResponses, PreviewMailTemplateData, PreviewMailTemplateErrors, PreviewMailTemplateResponses, PreviewQuotaData, PreviewQuotaErrors, PreviewQuotaResponses, PreviewUserImportData, PreviewUserImportErrors, PreviewUserImportResponses, QuerySendOptionsData, QuerySendOptionsErrors, QuerySendOptionsResponses, RecallMessageData, RecallMessageErrors, RecallMessageResponses, RecallMessagesData, RecallMessagesErrors, RecallMessagesResponses, RecordActivityData, RecordActivityErrors, RecordActivityResponses, RedeemPasswordResetData, RedeemPasswordResetErrors, RedeemPasswordResetResponses, RemoveAttachmentData, RemoveAttachmentErrors, RemoveAttachmentResponses, RemoveSecondFactorData, RemoveSecondFactorErrors, RemoveSecondFactorResponses, RenewRecoveryCodesData, RenewRecoveryCodesErrors, RenewRecoveryCodesResponses, RenewRegistrationCodeData, RenewRegistrationCodeErrors, RenewRegistrationCodeResponses, RequestCodeData, RequestCodeErrors, RequestCodeResponses, RequestExtensionData, RequestExtensionErrors, RequestExtensionResponses, RequestFreshLinkData, RequestFreshLinkErrors, RequestFreshLinkResponses, RequestPasswordResetData, RequestPasswordResetErrors, RequestPasswordResetResponses, RequestRegistrationData, RequestRegistrationErrors, RequestRegistrationResponses, ResendMessageNotificationsData, ResendMessageNotificationsErrors, ResendMessageNotificationsResponses, ResendNotificationsData, ResendNotificationsErrors, ResendNotificationsResponses, ResetMailTemplateData, ResetMailTemplateErrors, ResetMailTemplateResponses, ResetUserSecondFactorData, ResetUserSecondFactorErrors, ResetUserSecondFactorResponses, ResolveLinkData, ResolveLinkErrors, ResolveLinkResponses, RestoreItemData, RestoreItemErrors, RestoreItemResponses, RetireDefinitionData, RetireDefinitionErrors, RetireDefinitionResponses, RetryMailsData, RetryMailsErrors, RetryMailsResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, RevokeServiceKeyData, RevokeServiceKeyErrors, RevokeServiceKeyResponses, SaveDraftData, SaveDraftErrors, SaveDraftResponses, SearchMailboxData, SearchMailboxErrors, SearchMailboxResponses, SendDraftData, SendDraftErrors, SendDraftResponses, SendMessageData, SendMessageErrors, SendMessageResponses, SendTestMailData, SendTestMailErrors, SendTestMailResponses, SendUserFreshLinksData, SendUserFreshLinksErrors, SendUserFreshLinksResponses, SendUserPasswordResetData, SendUserPasswordResetErrors, SendUserPasswordResetResponses, SetMessageExpiriesData, SetMessageExpiriesErrors, SetMessageExpiriesResponses, SetMessageExpiryData, SetMessageExpiryErrors, SetMessageExpiryResponses, SetOwnPasswordData, SetOwnPasswordErrors, SetOwnPasswordResponses, SetUserAliasesData, SetUserAliasesErrors, SetUserAliasesResponses, SetUserPasswordData, SetUserPasswordErrors, SetUserPasswordResponses, SimulatePoliciesData, SimulatePoliciesErrors, SimulatePoliciesResponses, StreamChangesData, StreamChangesErrors, StreamChangesResponses, TestMailServersData, TestMailServersErrors, TestMailServersResponses, UpdateAccountData, UpdateAccountErrors, UpdateAccountResponses, UpdateBrandingData, UpdateBrandingErrors, UpdateBrandingResponses, UpdateDefinitionData, UpdateDefinitionErrors, UpdateDefinitionResponses, UpdateDeliveryPolicyData, UpdateDeliveryPolicyErrors, UpdateDeliveryPolicyResponses, UpdateGroupData, UpdateGroupErrors, UpdateGroupResponses, UpdateLogoData, UpdateLogoErrors, UpdateLogoResponses, UpdateMailTemplateData, UpdateMailTemplateErrors, UpdateMailTemplateResponses, UpdateMeData, UpdateMeErrors, UpdateMeResponses, UpdatePolicyData, UpdatePolicyErrors, UpdatePolicyResponses, UpdateUserData, UpdateUserErrors, UpdateUserResponses, VerifyAuditChainData, VerifyAuditChainErrors, VerifyAuditChainResponses, WithdrawBulkSenderPackData, WithdrawBulkSenderPackErrors, WithdrawBulkSenderPackResponses } from './types.gen';

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

/**
 * One's own account
 */
export const getAccount = <ThrowOnError extends boolean = true>(options?: Options<GetAccountData, ThrowOnError>) => (options?.client ?? client).get<GetAccountResponses, GetAccountErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account',
    ...options
});

/**
 * Change one's own account
 *
 * Letting those who look after it log on without a second factor is for a session begun within the last 5 minutes, or a key.
 */
export const updateAccount = <ThrowOnError extends boolean = true>(options: Options<UpdateAccountData, ThrowOnError>) => (options.client ?? client).patch<UpdateAccountResponses, UpdateAccountErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * How one's own portal looks
 */
export const getBranding = <ThrowOnError extends boolean = true>(options?: Options<GetBrandingData, ThrowOnError>) => (options?.client ?? client).get<GetBrandingResponses, GetBrandingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/branding',
    ...options
});

/**
 * Change how one's own portal looks
 *
 * A colour that could not be read with what it carries is refused (WCAG 2.2 AA), with the nearest shade that can.
 */
export const updateBranding = <ThrowOnError extends boolean = true>(options: Options<UpdateBrandingData, ThrowOnError>) => (options.client ?? client).put<UpdateBrandingResponses, UpdateBrandingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/branding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the logo away
 */
export const deleteLogo = <ThrowOnError extends boolean = true>(options?: Options<DeleteLogoData, ThrowOnError>) => (options?.client ?? client).delete<DeleteLogoResponses, DeleteLogoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/branding/logo',
    ...options
});

/**
 * Replace the logo
 *
 * A PNG, JPEG or WebP picture of at most 256 kB, 16 to 2048 pixels wide and high, as the body. What it is is read from its
 * bytes, and must be what its `Content-Type` says.
 */
export const updateLogo = <ThrowOnError extends boolean = true>(options: Options<UpdateLogoData, ThrowOnError>) => (options.client ?? client).put<UpdateLogoResponses, UpdateLogoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/branding/logo',
    ...options,
    headers: {
        'Content-Type': 'image/jpeg',
        ...options.headers
    }
});

/**
 * Close registration
 *
 * The code is void, and so are the one-time codes that were mailed for it. Who registered stays a user.
 */
export const closeRegistration = <ThrowOnError extends boolean = true>(options?: Options<CloseRegistrationData, ThrowOnError>) => (options?.client ?? client).delete<CloseRegistrationResponses, CloseRegistrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/registration-code',
    ...options
});

/**
 * The account's registration code
 *
 * While there is one, whoever has it and an address in one of the account's own domains becomes a user by themselves: a
 * member without a licence.
 */
export const getRegistrationCode = <ThrowOnError extends boolean = true>(options?: Options<GetRegistrationCodeData, ThrowOnError>) => (options?.client ?? client).get<GetRegistrationCodeResponses, GetRegistrationCodeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/registration-code',
    ...options
});

/**
 * Draw a new registration code
 *
 * Registration is open from then on. An earlier code is void, and so are the one-time codes that were mailed for it. For a
 * session begun within the last 5 minutes, or a key.
 */
export const renewRegistrationCode = <ThrowOnError extends boolean = true>(options?: Options<RenewRegistrationCodeData, ThrowOnError>) => (options?.client ?? client).post<RenewRegistrationCodeResponses, RenewRegistrationCodeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/registration-code',
    ...options
});

/**
 * Change how long messages are kept
 *
 * A longer time is in force at once, for what is not destroyed. A shorter one destroys what is older: another
 * administrator approves it, or where there is none it takes effect after 7 days. Until then it stands in the account as
 * `pending_retention` and can be cancelled.
 */
export const changeRetention = <ThrowOnError extends boolean = true>(options: Options<ChangeRetentionData, ThrowOnError>) => (options.client ?? client).put<ChangeRetentionResponses, ChangeRetentionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/retention',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve a shorter retention
 *
 * By another administrator than the one who asked. What is older is destroyed and cannot be brought back.
 */
export const approveRetentionChange = <ThrowOnError extends boolean = true>(options: Options<ApproveRetentionChangeData, ThrowOnError>) => (options.client ?? client).post<ApproveRetentionChangeResponses, ApproveRetentionChangeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/retention-changes/{id}/approve',
    ...options
});

/**
 * Cancel a shorter retention
 *
 * By any administrator, while it waits.
 */
export const cancelRetentionChange = <ThrowOnError extends boolean = true>(options: Options<CancelRetentionChangeData, ThrowOnError>) => (options.client ?? client).post<CancelRetentionChangeResponses, CancelRetentionChangeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/account/retention-changes/{id}/cancel',
    ...options
});

/**
 * An account's portal
 */
export const getAccountPortal = <ThrowOnError extends boolean = true>(options: Options<GetAccountPortalData, ThrowOnError>) => (options.client ?? client).get<GetAccountPortalResponses, GetAccountPortalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/accounts/{slug}',
    ...options
});

/**
 * The logo of an account's portal
 *
 * Its name is the digest of its bytes, so it can be kept for good.
 */
export const getPortalLogo = <ThrowOnError extends boolean = true>(options: Options<GetPortalLogoData, ThrowOnError>) => (options.client ?? client).get<GetPortalLogoResponses, GetPortalLogoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/accounts/{slug}/logos/{digest}',
    ...options
});

/**
 * One's own live keys
 */
export const listApiKeys = <ThrowOnError extends boolean = true>(options?: Options<ListApiKeysData, ThrowOnError>) => (options?.client ?? client).get<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/api-keys',
    ...options
});

/**
 * Make a key
 *
 * Its text is in the answer and nowhere else. For a session begun within the last 5 minutes.
 */
export const createApiKey = <ThrowOnError extends boolean = true>(options: Options<CreateApiKeyData, ThrowOnError>) => (options.client ?? client).post<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a key
 *
 * It stops working at once.
 */
export const revokeApiKey = <ThrowOnError extends boolean = true>(options: Options<RevokeApiKeyData, ThrowOnError>) => (options.client ?? client).delete<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/api-keys/{id}',
    ...options
});

/**
 * Who did what, newest first
 */
export const listAuditEntries = <ThrowOnError extends boolean = true>(options?: Options<ListAuditEntriesData, ThrowOnError>) => (options?.client ?? client).get<ListAuditEntriesResponses, ListAuditEntriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit-entries',
    ...options
});

/**
 * Export the audit log
 *
 * The entries of the filter, newest first, as they are read: of whatever length. That they were exported is an entry too.
 */
export const exportAuditLog = <ThrowOnError extends boolean = true>(options: Options<ExportAuditLogData, ThrowOnError>) => (options.client ?? client).post<ExportAuditLogResponses, ExportAuditLogErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Verify the hash chain of the audit log
 *
 * A stretch at a time: pass on `next` until there is none. The first answer that has none is noted in the log.
 */
export const verifyAuditChain = <ThrowOnError extends boolean = true>(options: Options<VerifyAuditChainData, ThrowOnError>) => (options.client ?? client).post<VerifyAuditChainResponses, VerifyAuditChainErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit/verifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The account's bulk sender packs, newest first
 */
export const listBulkSenderPacks = <ThrowOnError extends boolean = true>(options?: Options<ListBulkSenderPacksData, ThrowOnError>) => (options?.client ?? client).get<ListBulkSenderPacksResponses, ListBulkSenderPacksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/bulk-sender-packs',
    ...options
});

/**
 * Withdraw a pack from its user
 *
 * Lowers the user's quota at once. What was sent stays sent, so more may then be used than the limit.
 */
export const withdrawBulkSenderPack = <ThrowOnError extends boolean = true>(options: Options<WithdrawBulkSenderPackData, ThrowOnError>) => (options.client ?? client).delete<WithdrawBulkSenderPackResponses, WithdrawBulkSenderPackErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/bulk-sender-packs/{id}/assignment',
    ...options
});

/**
 * Assign a pack to a licensed user
 *
 * Raises the user's quota at once.
 */
export const assignBulkSenderPack = <ThrowOnError extends boolean = true>(options: Options<AssignBulkSenderPackData, ThrowOnError>) => (options.client ?? client).put<AssignBulkSenderPackResponses, AssignBulkSenderPackErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/bulk-sender-packs/{id}/assignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What happened since
 */
export const listChanges = <ThrowOnError extends boolean = true>(options?: Options<ListChangesData, ThrowOnError>) => (options?.client ?? client).get<ListChangesResponses, ListChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/changes',
    ...options
});

/**
 * What happens, as it happens
 *
 * Server-sent events: `change` with a change as data and its position as id, and `session_ended` before the stream
 * ends with its session. A comment every 20 seconds keeps the connection open. `Last-Event-ID` goes on where a lost
 * stream ended.
 */
export const streamChanges = <ThrowOnError extends boolean = true>(options?: Options<StreamChangesData, ThrowOnError>) => (options?.client ?? client).sse.get<StreamChangesResponses, StreamChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/changes/stream',
    ...options
});

/**
 * Have a one-time code mailed
 *
 * The answer is the same whether or not the subject exists. Codes live ten minutes; asking again leaves earlier ones as
 * they are.
 */
export const requestCode = <ThrowOnError extends boolean = true>(options: Options<RequestCodeData, ThrowOnError>) => (options.client ?? client).post<RequestCodeResponses, RequestCodeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What happened lately, and what needs somebody now
 *
 * Days are in UTC. What happened is counted a few seconds after it has.
 */
export const getDashboard = <ThrowOnError extends boolean = true>(options?: Options<GetDashboardData, ThrowOnError>) => (options?.client ?? client).get<GetDashboardResponses, GetDashboardErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dashboard',
    ...options
});

/**
 * What effects would mean, as senders and recipients would read it
 *
 * Nothing is stored. What no definition may have is refused, as it would be in one.
 */
export const describeEffects = <ThrowOnError extends boolean = true>(options: Options<DescribeEffectsData, ThrowOnError>) => (options.client ?? client).post<DescribeEffectsResponses, DescribeEffectsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/definition-sentences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Every definition of the account, the default first, then by name
 *
 * One page: an account has at most 100. Retired ones are among them.
 */
export const listDefinitions = <ThrowOnError extends boolean = true>(options?: Options<ListDefinitionsData, ThrowOnError>) => (options?.client ?? client).get<ListDefinitionsResponses, ListDefinitionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/definitions',
    ...options
});

/**
 * Make a definition
 */
export const createDefinition = <ThrowOnError extends boolean = true>(options: Options<CreateDefinitionData, ThrowOnError>) => (options.client ?? client).post<CreateDefinitionResponses, CreateDefinitionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/definitions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One definition
 */
export const getDefinition = <ThrowOnError extends boolean = true>(options: Options<GetDefinitionData, ThrowOnError>) => (options.client ?? client).get<GetDefinitionResponses, GetDefinitionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/definitions/{id}',
    ...options
});

/**
 * Change a definition
 *
 * Messages sent under it keep the effects they were sent with.
 */
export const updateDefinition = <ThrowOnError extends boolean = true>(options: Options<UpdateDefinitionData, ThrowOnError>) => (options.client ?? client).put<UpdateDefinitionResponses, UpdateDefinitionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/definitions/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Retire a definition
 *
 * It is offered no more, and stays in the list for what was sent under it. Refused while a policy uses it.
 */
export const retireDefinition = <ThrowOnError extends boolean = true>(options: Options<RetireDefinitionData, ThrowOnError>) => (options.client ?? client).post<RetireDefinitionResponses, RetireDefinitionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/definitions/{id}/retire',
    ...options
});

/**
 * Every delivery policy of the account, by domain
 *
 * Mail to a domain without one goes with TLS where the way there offers it. One page: an account has at most 500.
 */
export const listDeliveryPolicies = <ThrowOnError extends boolean = true>(options?: Options<ListDeliveryPoliciesData, ThrowOnError>) => (options?.client ?? client).get<ListDeliveryPoliciesResponses, ListDeliveryPoliciesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/delivery-policies',
    ...options
});

/**
 * Make a delivery policy
 *
 * It counts for every mail that is not sent yet. *Enforced* means that mail to the domain is delivered to its own mail servers,
 * past the configured relay, over TLS with a certificate that proves the server's name; or it waits, says why in the mail queue,
 * and in the end is bounced to the sender. It never goes without.
 */
export const createDeliveryPolicy = <ThrowOnError extends boolean = true>(options: Options<CreateDeliveryPolicyData, ThrowOnError>) => (options.client ?? client).post<CreateDeliveryPolicyResponses, CreateDeliveryPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/delivery-policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a delivery policy
 *
 * From now on, mail to its domain may go without TLS.
 */
export const deleteDeliveryPolicy = <ThrowOnError extends boolean = true>(options: Options<DeleteDeliveryPolicyData, ThrowOnError>) => (options.client ?? client).delete<DeleteDeliveryPolicyResponses, DeleteDeliveryPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/delivery-policies/{id}',
    ...options
});

/**
 * One delivery policy
 */
export const getDeliveryPolicy = <ThrowOnError extends boolean = true>(options: Options<GetDeliveryPolicyData, ThrowOnError>) => (options.client ?? client).get<GetDeliveryPolicyResponses, GetDeliveryPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/delivery-policies/{id}',
    ...options
});

/**
 * Change a delivery policy
 *
 * It counts for every mail that is not sent yet.
 */
export const updateDeliveryPolicy = <ThrowOnError extends boolean = true>(options: Options<UpdateDeliveryPolicyData, ThrowOnError>) => (options.client ?? client).put<UpdateDeliveryPolicyResponses, UpdateDeliveryPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/delivery-policies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One's drafts, last saved first
 */
export const listDrafts = <ThrowOnError extends boolean = true>(options?: Options<ListDraftsData, ThrowOnError>) => (options?.client ?? client).get<ListDraftsResponses, ListDraftsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts',
    ...options
});

/**
 * Begin a draft
 */
export const createDraft = <ThrowOnError extends boolean = true>(options: Options<CreateDraftData, ThrowOnError>) => (options.client ?? client).post<CreateDraftResponses, CreateDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a draft
 */
export const deleteDraft = <ThrowOnError extends boolean = true>(options: Options<DeleteDraftData, ThrowOnError>) => (options.client ?? client).delete<DeleteDraftResponses, DeleteDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts/{id}',
    ...options
});

/**
 * A draft
 */
export const getDraft = <ThrowOnError extends boolean = true>(options: Options<GetDraftData, ThrowOnError>) => (options.client ?? client).get<GetDraftResponses, GetDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts/{id}',
    ...options
});

/**
 * Save a draft
 *
 * Refused when a newer version was saved meanwhile; `current_version` says which.
 */
export const saveDraft = <ThrowOnError extends boolean = true>(options: Options<SaveDraftData, ThrowOnError>) => (options.client ?? client).put<SaveDraftResponses, SaveDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Attach a file
 *
 * Streams: the size is limited by the account alone, over all attachments of the draft. Under an `Idempotency-Key`, a file
 * of the same name, type and size counts as the same.
 */
export const addAttachment = <ThrowOnError extends boolean = true>(options: Options<AddAttachmentData, ThrowOnError>) => (options.client ?? client).post<AddAttachmentResponses, AddAttachmentErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts/{id}/attachments',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Take a file off a draft
 */
export const removeAttachment = <ThrowOnError extends boolean = true>(options: Options<RemoveAttachmentData, ThrowOnError>) => (options.client ?? client).delete<RemoveAttachmentResponses, RemoveAttachmentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts/{id}/attachments/{attachment_id}',
    ...options
});

/**
 * Send a draft
 *
 * It becomes the message, under the same id.
 */
export const sendDraft = <ThrowOnError extends boolean = true>(options: Options<SendDraftData, ThrowOnError>) => (options.client ?? client).post<SendDraftResponses, SendDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/drafts/{id}/send',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The domains of external users, by name
 */
export const listExternalDomains = <ThrowOnError extends boolean = true>(options?: Options<ListExternalDomainsData, ThrowOnError>) => (options?.client ?? client).get<ListExternalDomainsResponses, ListExternalDomainsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/external-domains',
    ...options
});

/**
 * Have a fresh link mailed
 *
 * For whoever lost theirs: to the newest message the address can read, in every account that has one. The answer is the
 * same whether or not there is any.
 */
export const requestFreshLink = <ThrowOnError extends boolean = true>(options: Options<RequestFreshLinkData, ThrowOnError>) => (options.client ?? client).post<RequestFreshLinkResponses, RequestFreshLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/fresh-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The account's groups, newest first
 */
export const listGroups = <ThrowOnError extends boolean = true>(options?: Options<ListGroupsData, ThrowOnError>) => (options?.client ?? client).get<ListGroupsResponses, ListGroupsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups',
    ...options
});

/**
 * Make a group, with its first members
 */
export const createGroup = <ThrowOnError extends boolean = true>(options: Options<CreateGroupData, ThrowOnError>) => (options.client ?? client).post<CreateGroupResponses, CreateGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a group
 *
 * Refused while a policy uses it.
 */
export const deleteGroup = <ThrowOnError extends boolean = true>(options: Options<DeleteGroupData, ThrowOnError>) => (options.client ?? client).delete<DeleteGroupResponses, DeleteGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups/{id}',
    ...options
});

/**
 * One group
 */
export const getGroup = <ThrowOnError extends boolean = true>(options: Options<GetGroupData, ThrowOnError>) => (options.client ?? client).get<GetGroupResponses, GetGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups/{id}',
    ...options
});

/**
 * Give a group another name
 */
export const updateGroup = <ThrowOnError extends boolean = true>(options: Options<UpdateGroupData, ThrowOnError>) => (options.client ?? client).patch<UpdateGroupResponses, UpdateGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The members of a group, the last added first
 */
export const listGroupMembers = <ThrowOnError extends boolean = true>(options: Options<ListGroupMembersData, ThrowOnError>) => (options.client ?? client).get<ListGroupMembersResponses, ListGroupMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups/{id}/members',
    ...options
});

/**
 * Add and remove members of a group
 *
 * Doing it again changes nothing more.
 */
export const changeGroupMembers = <ThrowOnError extends boolean = true>(options: Options<ChangeGroupMembersData, ThrowOnError>) => (options.client ?? client).post<ChangeGroupMembersResponses, ChangeGroupMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/groups/{id}/members',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What a link leads to
 *
 * Logs nobody on, and changes nothing that anybody sees; that the link's page was shown is noted for the help desk.
 */
export const resolveLink = <ThrowOnError extends boolean = true>(options: Options<ResolveLinkData, ThrowOnError>) => (options.client ?? client).post<ResolveLinkResponses, ResolveLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/links/resolve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mails that are not delivered, newest first
 *
 * Those that wait, and for 30 days those that could not be delivered. What they say is never shown.
 */
export const listMailQueue = <ThrowOnError extends boolean = true>(options?: Options<ListMailQueueData, ThrowOnError>) => (options?.client ?? client).get<ListMailQueueResponses, ListMailQueueErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-queue',
    ...options
});

/**
 * Whether somebody must look at the queue
 *
 * To be asked, and not mailed: a mail about it might wait in the same queue.
 */
export const getMailQueueAlarm = <ThrowOnError extends boolean = true>(options?: Options<GetMailQueueAlarmData, ThrowOnError>) => (options?.client ?? client).get<GetMailQueueAlarmResponses, GetMailQueueAlarmErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-queue/alarm',
    ...options
});

/**
 * Take mails out of the queue
 *
 * One that waits is given up, and its message's sender reads why; one that could not be delivered is listed no more.
 */
export const dropMails = <ThrowOnError extends boolean = true>(options: Options<DropMailsData, ThrowOnError>) => (options.client ?? client).post<DropMailsResponses, DropMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-queue/drop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try mails at once that wait
 *
 * A mail that was given up has no content any more and cannot be tried again: send its recipient a fresh link instead.
 */
export const retryMails = <ThrowOnError extends boolean = true>(options: Options<RetryMailsData, ThrowOnError>) => (options.client ?? client).post<RetryMailsResponses, RetryMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-queue/retry',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Test the mail servers of a domain
 *
 * Connects to them, asks for TLS, looks at their certificates and breaks off; no mail is sent. Only to the domain's own mail
 * servers on port 25, not into private networks unless the operator allows it, and at most ten times a minute for an account.
 * Takes up to half a minute.
 */
export const testMailServers = <ThrowOnError extends boolean = true>(options: Options<TestMailServersData, ThrowOnError>) => (options.client ?? client).post<TestMailServersResponses, TestMailServersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-server-tests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Every mail in every language, as the account words it
 *
 * One page: the mails are as many as the product sends.
 */
export const listMailTemplates = <ThrowOnError extends boolean = true>(options?: Options<ListMailTemplatesData, ThrowOnError>) => (options?.client ?? client).get<ListMailTemplatesResponses, ListMailTemplatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-templates',
    ...options
});

/**
 * One mail in one language
 */
export const getMailTemplate = <ThrowOnError extends boolean = true>(options: Options<GetMailTemplateData, ThrowOnError>) => (options.client ?? client).get<GetMailTemplateResponses, GetMailTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-templates/{kind}/{language}',
    ...options
});

/**
 * What a mail in a wording would look like
 *
 * With example values and in the account's look; nothing is saved or sent.
 */
export const previewMailTemplate = <ThrowOnError extends boolean = true>(options: Options<PreviewMailTemplateData, ThrowOnError>) => (options.client ?? client).post<PreviewMailTemplateResponses, PreviewMailTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-templates/{kind}/{language}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mail a wording to oneself
 *
 * With example values, to the caller's own address and no other. The wording need not be saved.
 */
export const sendTestMail = <ThrowOnError extends boolean = true>(options: Options<SendTestMailData, ThrowOnError>) => (options.client ?? client).post<SendTestMailResponses, SendTestMailErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-templates/{kind}/{language}/test-mails',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a mail the built-in wording again
 */
export const resetMailTemplate = <ThrowOnError extends boolean = true>(options: Options<ResetMailTemplateData, ThrowOnError>) => (options.client ?? client).delete<ResetMailTemplateResponses, ResetMailTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-templates/{kind}/{language}/wording',
    ...options
});

/**
 * Give a mail the account's own wording
 *
 * Variables must be among those that this mail has, and those that it needs must be there. What a message says is none of
 * them: whether its subject is shown is its definition's.
 */
export const updateMailTemplate = <ThrowOnError extends boolean = true>(options: Options<UpdateMailTemplateData, ThrowOnError>) => (options.client ?? client).put<UpdateMailTemplateResponses, UpdateMailTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mail-templates/{kind}/{language}/wording',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * How many are unread, and how many drafts there are
 */
export const getMailboxCounts = <ThrowOnError extends boolean = true>(options?: Options<GetMailboxCountsData, ThrowOnError>) => (options?.client ?? client).get<GetMailboxCountsResponses, GetMailboxCountsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/counts',
    ...options
});

/**
 * Own messages whose content was destroyed
 *
 * The last sent first, each with the record of its destruction: when it was sent and to whom, who has opened it, and when and
 * under which rule its content went. A message joins within a minute of the end of its retention.
 */
export const listDestroyedMessages = <ThrowOnError extends boolean = true>(options?: Options<ListDestroyedMessagesData, ThrowOnError>) => (options?.client ?? client).get<ListDestroyedMessagesResponses, ListDestroyedMessagesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/destroyed',
    ...options
});

/**
 * Received messages that have expired
 *
 * Who sent them and when; nothing of what they said.
 */
export const listExpiredItems = <ThrowOnError extends boolean = true>(options?: Options<ListExpiredItemsData, ThrowOnError>) => (options?.client ?? client).get<ListExpiredItemsResponses, ListExpiredItemsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/expired',
    ...options
});

/**
 * A folder's items, newest first
 */
export const listMailboxItems = <ThrowOnError extends boolean = true>(options: Options<ListMailboxItemsData, ThrowOnError>) => (options.client ?? client).get<ListMailboxItemsResponses, ListMailboxItemsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/items',
    ...options
});

/**
 * Delete an item for good
 *
 * Only from Deleted, and only for oneself.
 */
export const destroyItem = <ThrowOnError extends boolean = true>(options: Options<DestroyItemData, ThrowOnError>) => (options.client ?? client).delete<DestroyItemResponses, DestroyItemErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/items/{id}',
    ...options
});

/**
 * Move an item to Deleted
 */
export const deleteItem = <ThrowOnError extends boolean = true>(options: Options<DeleteItemData, ThrowOnError>) => (options.client ?? client).post<DeleteItemResponses, DeleteItemErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/items/{id}/delete',
    ...options
});

/**
 * Mark an item read
 *
 * Only what was opened once.
 */
export const markItemRead = <ThrowOnError extends boolean = true>(options: Options<MarkItemReadData, ThrowOnError>) => (options.client ?? client).post<MarkItemReadResponses, MarkItemReadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/items/{id}/mark-read',
    ...options
});

/**
 * Mark an item unread
 */
export const markItemUnread = <ThrowOnError extends boolean = true>(options: Options<MarkItemUnreadData, ThrowOnError>) => (options.client ?? client).post<MarkItemUnreadResponses, MarkItemUnreadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/items/{id}/mark-unread',
    ...options
});

/**
 * Move an item back from Deleted
 */
export const restoreItem = <ThrowOnError extends boolean = true>(options: Options<RestoreItemData, ThrowOnError>) => (options.client ?? client).post<RestoreItemResponses, RestoreItemErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/items/{id}/restore',
    ...options
});

/**
 * Search one's own mailbox
 *
 * Looks through the messages from the newest on, for as long as one request may; `next` goes on from there. Of a message
 * not opened yet it knows what lists show: people, subject and the beginning of the body.
 */
export const searchMailbox = <ThrowOnError extends boolean = true>(options?: Options<SearchMailboxData, ThrowOnError>) => (options?.client ?? client).get<SearchMailboxResponses, SearchMailboxErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/mailbox/search',
    ...options
});

/**
 * Change one's own name, language and what one is mailed about
 */
export const updateMe = <ThrowOnError extends boolean = true>(options: Options<UpdateMeData, ThrowOnError>) => (options.client ?? client).patch<UpdateMeResponses, UpdateMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Choose a password
 *
 * Ends the user's other sessions.
 */
export const setOwnPassword = <ThrowOnError extends boolean = true>(options: Options<SetOwnPasswordData, ThrowOnError>) => (options.client ?? client).put<SetOwnPasswordResponses, SetOwnPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove one's authenticator
 *
 * Where one is needed, another one is set up next. One's other sessions end. For a session begun within the last 5 minutes.
 */
export const removeSecondFactor = <ThrowOnError extends boolean = true>(options?: Options<RemoveSecondFactorData, ThrowOnError>) => (options?.client ?? client).delete<RemoveSecondFactorResponses, RemoveSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me/second-factor',
    ...options
});

/**
 * How one stands with the second factor
 */
export const getSecondFactor = <ThrowOnError extends boolean = true>(options?: Options<GetSecondFactorData, ThrowOnError>) => (options?.client ?? client).get<GetSecondFactorResponses, GetSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me/second-factor',
    ...options
});

/**
 * Begin to set up an authenticator
 *
 * Its secret is in the answer and nowhere else; it counts once a first code is confirmed. Where none is needed, for a session
 * begun within the last 5 minutes.
 */
export const enrolSecondFactor = <ThrowOnError extends boolean = true>(options?: Options<EnrolSecondFactorData, ThrowOnError>) => (options?.client ?? client).post<EnrolSecondFactorResponses, EnrolSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me/second-factor',
    ...options
});

/**
 * Confirm the authenticator by its first code
 *
 * The recovery codes are in the answer and nowhere else. The user's other sessions have to give the factor from now on.
 */
export const confirmSecondFactor = <ThrowOnError extends boolean = true>(options: Options<ConfirmSecondFactorData, ThrowOnError>) => (options.client ?? client).post<ConfirmSecondFactorResponses, ConfirmSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me/second-factor/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Draw new recovery codes
 *
 * They are in the answer and nowhere else, and the old ones are void. For a session begun within the last 5 minutes.
 */
export const renewRecoveryCodes = <ThrowOnError extends boolean = true>(options?: Options<RenewRecoveryCodesData, ThrowOnError>) => (options?.client ?? client).post<RenewRecoveryCodesResponses, RenewRecoveryCodesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/me/second-factor/recovery-codes',
    ...options
});

/**
 * Send a message at once
 *
 * For programs. People write drafts, which keep what was typed, and attachments.
 */
export const sendMessage = <ThrowOnError extends boolean = true>(options: Options<SendMessageData, ThrowOnError>) => (options.client ?? client).post<SendMessageResponses, SendMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * A message
 *
 * For its sender, or a recipient who has opened it.
 */
export const getMessage = <ThrowOnError extends boolean = true>(options: Options<GetMessageData, ThrowOnError>) => (options.client ?? client).get<GetMessageResponses, GetMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}',
    ...options
});

/**
 * Download an attachment
 *
 * In one piece or by range. A recipient's download shows in the sender's tracking.
 */
export const downloadAttachment = <ThrowOnError extends boolean = true>(options: Options<DownloadAttachmentData, ThrowOnError>) => (options.client ?? client).get<DownloadAttachmentResponses, DownloadAttachmentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/attachments/{attachment_id}',
    ...options
});

/**
 * A message's body
 *
 * A document of its own with a policy of its own, to be shown in a sandboxed frame.
 */
export const getMessageBody = <ThrowOnError extends boolean = true>(options: Options<GetMessageBodyData, ThrowOnError>) => (options.client ?? client).get<GetMessageBodyResponses, GetMessageBodyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/body',
    ...options
});

/**
 * The record that a message's content was destroyed
 *
 * For its sender, and for administrators and auditors.
 */
export const getDestructionCertificate = <ThrowOnError extends boolean = true>(options: Options<GetDestructionCertificateData, ThrowOnError>) => (options.client ?? client).get<GetDestructionCertificateResponses, GetDestructionCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/destruction-certificate',
    ...options
});

/**
 * Make evidence of what happened to a message
 *
 * A zip archive with `evidence.json`, the same as the page `evidence.html`, the message's entries of the audit log with their places
 * in the hash chain, and the nearest signed checkpoint; `manifest.txt` lists their digests, and `signature.txt` signs it.
 * The page is in the language asked for. Nothing of the content is in it. `letterlock evidence verify` checks it without the server.
 */
export const createEvidence = <ThrowOnError extends boolean = true>(options: Options<CreateEvidenceData, ThrowOnError>) => (options.client ?? client).post<CreateEvidenceResponses, CreateEvidenceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/evidence',
    ...options
});

/**
 * Set a message's expiry
 *
 * For administrators: earlier or later, also when it has expired, until its retention ends. The sender's one extension
 * stays as it is.
 */
export const setMessageExpiry = <ThrowOnError extends boolean = true>(options: Options<SetMessageExpiryData, ThrowOnError>) => (options.client ?? client).post<SetMessageExpiryResponses, SetMessageExpiryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/expiry',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Extend a message
 *
 * Moves its expiry later: by its sender, once, before it expires, at most to the end of its retention.
 */
export const extendMessage = <ThrowOnError extends boolean = true>(options: Options<ExtendMessageData, ThrowOnError>) => (options.client ?? client).post<ExtendMessageResponses, ExtendMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/extend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Questions for more time
 *
 * The newest first: all of them for the message's sender and those who look after the account, a recipient's own for them.
 */
export const listExtensionRequests = <ThrowOnError extends boolean = true>(options: Options<ListExtensionRequestsData, ThrowOnError>) => (options.client ?? client).get<ListExtensionRequestsResponses, ListExtensionRequestsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/extension-requests',
    ...options
});

/**
 * Ask for more time
 *
 * By a recipient, of the sender: also when the message has expired, as long as it is retained and not recalled. Once until
 * the sender answers.
 */
export const requestExtension = <ThrowOnError extends boolean = true>(options: Options<RequestExtensionData, ThrowOnError>) => (options.client ?? client).post<RequestExtensionResponses, RequestExtensionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/extension-requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give more time
 *
 * By the sender: the one extension of the message. An expired message comes back to all its recipients, and everyone who
 * asked is answered.
 */
export const approveExtensionRequest = <ThrowOnError extends boolean = true>(options: Options<ApproveExtensionRequestData, ThrowOnError>) => (options.client ?? client).post<ApproveExtensionRequestResponses, ApproveExtensionRequestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/extension-requests/{request_id}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give no more time
 *
 * By the sender. The message stays as it is; the recipient is told, and may ask again.
 */
export const declineExtensionRequest = <ThrowOnError extends boolean = true>(options: Options<DeclineExtensionRequestData, ThrowOnError>) => (options.client ?? client).post<DeclineExtensionRequestResponses, DeclineExtensionRequestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/extension-requests/{request_id}/decline',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send notifications again
 *
 * Each carries a fresh link; earlier links keep working.
 */
export const resendNotifications = <ThrowOnError extends boolean = true>(options: Options<ResendNotificationsData, ThrowOnError>) => (options.client ?? client).post<ResendNotificationsResponses, ResendNotificationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/notifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open a message
 *
 * For a recipient, this marks it read, counts the opening and tells the sender. Nothing else does.
 */
export const openMessage = <ThrowOnError extends boolean = true>(options: Options<OpenMessageData, ThrowOnError>) => (options.client ?? client).post<OpenMessageResponses, OpenMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/open',
    ...options
});

/**
 * Recall a message
 *
 * Takes it back from every recipient at once, read or not. It cannot be undone; replies stay.
 */
export const recallMessage = <ThrowOnError extends boolean = true>(options: Options<RecallMessageData, ThrowOnError>) => (options.client ?? client).post<RecallMessageResponses, RecallMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/recall',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Who was notified, has opened and downloaded
 *
 * For the sender, and for those who look after the account.
 */
export const getMessageTracking = <ThrowOnError extends boolean = true>(options: Options<GetMessageTrackingData, ThrowOnError>) => (options.client ?? client).get<GetMessageTrackingResponses, GetMessageTrackingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/messages/{id}/tracking',
    ...options
});

/**
 * Mails that would have been sent
 *
 * Only in the demo and in development; elsewhere there is no such thing.
 */
export const listOutboxMails = <ThrowOnError extends boolean = true>(options?: Options<ListOutboxMailsData, ThrowOnError>) => (options?.client ?? client).get<ListOutboxMailsResponses, ListOutboxMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/outbox-viewer/mails',
    ...options
});

/**
 * Have a password reset mailed
 *
 * The answer is the same whether or not the subject exists.
 */
export const requestPasswordReset = <ThrowOnError extends boolean = true>(options: Options<RequestPasswordResetData, ThrowOnError>) => (options.client ?? client).post<RequestPasswordResetResponses, RequestPasswordResetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/password-resets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set a password by a mailed reset
 *
 * Works once, within 30 minutes. Ends the user's sessions; log on afterwards.
 */
export const redeemPasswordReset = <ThrowOnError extends boolean = true>(options: Options<RedeemPasswordResetData, ThrowOnError>) => (options.client ?? client).post<RedeemPasswordResetResponses, RedeemPasswordResetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/password-resets/redeem',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Every policy of the account, in the order in which they win
 *
 * The more specific `from` first (address, group, domain, internal or external, everyone), then the more specific `to`, then
 * the older. One page: an account has at most 200.
 */
export const listPolicies = <ThrowOnError extends boolean = true>(options?: Options<ListPoliciesData, ThrowOnError>) => (options?.client ?? client).get<ListPoliciesResponses, ListPoliciesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/policies',
    ...options
});

/**
 * Make a policy
 */
export const createPolicy = <ThrowOnError extends boolean = true>(options: Options<CreatePolicyData, ThrowOnError>) => (options.client ?? client).post<CreatePolicyResponses, CreatePolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a policy
 */
export const deletePolicy = <ThrowOnError extends boolean = true>(options: Options<DeletePolicyData, ThrowOnError>) => (options.client ?? client).delete<DeletePolicyResponses, DeletePolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/policies/{id}',
    ...options
});

/**
 * One policy
 */
export const getPolicy = <ThrowOnError extends boolean = true>(options: Options<GetPolicyData, ThrowOnError>) => (options.client ?? client).get<GetPolicyResponses, GetPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/policies/{id}',
    ...options
});

/**
 * Change a policy
 *
 * It keeps its age, and with it its place among those equally specific.
 */
export const updatePolicy = <ThrowOnError extends boolean = true>(options: Options<UpdatePolicyData, ThrowOnError>) => (options.client ?? client).put<UpdatePolicyResponses, UpdatePolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/policies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What would happen if somebody sent to somebody, and why
 *
 * Nothing happens: it is answered from the rules as they are now, or as they would be after a `change`.
 */
export const simulatePolicies = <ThrowOnError extends boolean = true>(options: Options<SimulatePoliciesData, ThrowOnError>) => (options.client ?? client).post<SimulatePoliciesResponses, SimulatePoliciesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/policy-simulations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What this installation is
 */
export const getPortal = <ThrowOnError extends boolean = true>(options?: Options<GetPortalData, ThrowOnError>) => (options?.client ?? client).get<GetPortalResponses, GetPortalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/portal',
    ...options
});

/**
 * One's own quota this month
 *
 * Only licensed users have one.
 */
export const getQuota = <ThrowOnError extends boolean = true>(options?: Options<GetQuotaData, ThrowOnError>) => (options?.client ?? client).get<GetQuotaResponses, GetQuotaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/quota',
    ...options
});

/**
 * Who uses how much this month
 *
 * Every licensed user, who has written to the most addresses first.
 */
export const listQuotaUsage = <ThrowOnError extends boolean = true>(options?: Options<ListQuotaUsageData, ThrowOnError>) => (options?.client ?? client).get<ListQuotaUsageResponses, ListQuotaUsageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/quota-usage',
    ...options
});

/**
 * What a message to these addresses would count
 *
 * Sends nothing and counts nothing. What is no address yet is passed over.
 */
export const previewQuota = <ThrowOnError extends boolean = true>(options: Options<PreviewQuotaData, ThrowOnError>) => (options.client ?? client).post<PreviewQuotaResponses, PreviewQuotaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/quota/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask to become a user
 *
 * With the account's registration code and an address in one of its own domains, a one-time code is mailed: logging on with
 * it by address (`POST /sessions`) makes the user. The answer is the same whatever is given.
 */
export const requestRegistration = <ThrowOnError extends boolean = true>(options: Options<RequestRegistrationData, ThrowOnError>) => (options.client ?? client).post<RequestRegistrationResponses, RequestRegistrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/registrations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The definitions one may send under to these recipients
 *
 * For the recipients typed so far; what is no address yet is passed over. A conflict is explained at the addresses it
 * concerns; sending would be refused with `definitions_conflict`.
 */
export const querySendOptions = <ThrowOnError extends boolean = true>(options: Options<QuerySendOptionsData, ThrowOnError>) => (options.client ?? client).post<QuerySendOptionsResponses, QuerySendOptionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/send-options/query',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The account's live service keys
 */
export const listServiceKeys = <ThrowOnError extends boolean = true>(options?: Options<ListServiceKeysData, ThrowOnError>) => (options?.client ?? client).get<ListServiceKeysResponses, ListServiceKeysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/service-keys',
    ...options
});

/**
 * Make a key
 *
 * Its text is in the answer and nowhere else. For a session begun within the last 5 minutes.
 */
export const createServiceKey = <ThrowOnError extends boolean = true>(options: Options<CreateServiceKeyData, ThrowOnError>) => (options.client ?? client).post<CreateServiceKeyResponses, CreateServiceKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/service-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a key
 *
 * It stops working at once.
 */
export const revokeServiceKey = <ThrowOnError extends boolean = true>(options: Options<RevokeServiceKeyData, ThrowOnError>) => (options.client ?? client).delete<RevokeServiceKeyResponses, RevokeServiceKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/service-keys/{id}',
    ...options
});

/**
 * One's own live sessions
 */
export const listSessions = <ThrowOnError extends boolean = true>(options?: Options<ListSessionsData, ThrowOnError>) => (options?.client ?? client).get<ListSessionsResponses, ListSessionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/sessions',
    ...options
});

/**
 * Log on
 *
 * By password or by mailed code. Every refusal has the same text. Success sets the session cookie; under an
 * `Idempotency-Key` a repetition begins no second session and answers 409, as the cookie is handed out once.
 */
export const createSession = <ThrowOnError extends boolean = true>(options: Options<CreateSessionData, ThrowOnError>) => (options.client ?? client).post<CreateSessionResponses, CreateSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Log off
 */
export const endCurrentSession = <ThrowOnError extends boolean = true>(options?: Options<EndCurrentSessionData, ThrowOnError>) => (options?.client ?? client).delete<EndCurrentSessionResponses, EndCurrentSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/sessions/current',
    ...options
});

/**
 * The session of the cookie
 *
 * Asking is no activity: it does not keep the session alive.
 */
export const getCurrentSession = <ThrowOnError extends boolean = true>(options?: Options<GetCurrentSessionData, ThrowOnError>) => (options?.client ?? client).get<GetCurrentSessionResponses, GetCurrentSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/sessions/current',
    ...options
});

/**
 * Say that the user is there
 *
 * Extends the idle time, at most once a minute.
 */
export const recordActivity = <ThrowOnError extends boolean = true>(options?: Options<RecordActivityData, ThrowOnError>) => (options?.client ?? client).post<RecordActivityResponses, RecordActivityErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/sessions/current/activity',
    ...options
});

/**
 * Give the second factor
 *
 * A session that owes it may do nothing else before. Each code is taken once.
 */
export const giveSecondFactor = <ThrowOnError extends boolean = true>(options: Options<GiveSecondFactorData, ThrowOnError>) => (options.client ?? client).post<GiveSecondFactorResponses, GiveSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/sessions/current/second-factor',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End one of one's own sessions
 */
export const endSession = <ThrowOnError extends boolean = true>(options: Options<EndSessionData, ThrowOnError>) => (options.client ?? client).delete<EndSessionResponses, EndSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }],
    url: '/api/v1/sessions/{id}',
    ...options
});

/**
 * Set the expiry of several messages
 *
 * Each by itself, for administrators. Asked for twice, it changes nothing the second time.
 */
export const setMessageExpiries = <ThrowOnError extends boolean = true>(options: Options<SetMessageExpiriesData, ThrowOnError>) => (options.client ?? client).post<SetMessageExpiriesResponses, SetMessageExpiriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tracking/expiries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Find messages of the account
 *
 * By who sent them, to whom, when, under what and what became of them; never by content, and without any. A search for several
 * rare things at once may answer with few or no messages and a `next` to look on from.
 */
export const findMessages = <ThrowOnError extends boolean = true>(options?: Options<FindMessagesData, ThrowOnError>) => (options?.client ?? client).get<FindMessagesResponses, FindMessagesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tracking/messages',
    ...options
});

/**
 * Send notifications of several messages again
 *
 * To whoever has not opened them, each with a fresh link; for administrators and the help desk.
 */
export const resendMessageNotifications = <ThrowOnError extends boolean = true>(options: Options<ResendMessageNotificationsData, ThrowOnError>) => (options.client ?? client).post<ResendMessageNotificationsResponses, ResendMessageNotificationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tracking/notifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Recall several messages
 *
 * Each by itself, for administrators: one that cannot be recalled does not keep the others. It cannot be undone.
 */
export const recallMessages = <ThrowOnError extends boolean = true>(options: Options<RecallMessagesData, ThrowOnError>) => (options.client ?? client).post<RecallMessagesResponses, RecallMessagesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tracking/recalls',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The directory as a table
 *
 * Comma-separated values, newest first, whatever number there are. Cells that a spreadsheet would run as formulas begin with
 * an apostrophe.
 */
export const exportUsers = <ThrowOnError extends boolean = true>(options?: Options<ExportUsersData, ThrowOnError>) => (options?.client ?? client).get<ExportUsersResponses, ExportUsersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/user-exports',
    ...options
});

/**
 * Import a file of users
 *
 * All of them or nobody: it is refused if anything is wrong with a line that is not among those to leave out. A file that gives
 * roles which look after the account is for a session begun within the last 5 minutes, or a key.
 */
export const importUsers = <ThrowOnError extends boolean = true>(options: Options<ImportUsersData, ThrowOnError>) => (options.client ?? client).post<ImportUsersResponses, ImportUsersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/user-imports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look at a file of users before it is imported
 *
 * Every line as it was understood, with everything that is wrong with it. Changes nothing.
 */
export const previewUserImport = <ThrowOnError extends boolean = true>(options: Options<PreviewUserImportData, ThrowOnError>) => (options.client ?? client).post<PreviewUserImportResponses, PreviewUserImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/user-imports/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The account's users, newest first
 */
export const listUsers = <ThrowOnError extends boolean = true>(options?: Options<ListUsersData, ThrowOnError>) => (options?.client ?? client).get<ListUsersResponses, ListUsersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users',
    ...options
});

/**
 * Make an internal user
 *
 * One who looks after the account is made by a session begun within the last 5 minutes, or a key.
 */
export const createUser = <ThrowOnError extends boolean = true>(options: Options<CreateUserData, ThrowOnError>) => (options.client ?? client).post<CreateUserResponses, CreateUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One user
 */
export const getUser = <ThrowOnError extends boolean = true>(options: Options<GetUserData, ThrowOnError>) => (options.client ?? client).get<GetUserResponses, GetUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}',
    ...options
});

/**
 * Change a user
 *
 * Another role, or log-on withdrawn, ends the user's sessions at once. A role that looks after the account is given by a session
 * begun within the last 5 minutes, or a key.
 */
export const updateUser = <ThrowOnError extends boolean = true>(options: Options<UpdateUserData, ThrowOnError>) => (options.client ?? client).patch<UpdateUserResponses, UpdateUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * A user's aliases
 */
export const getUserAliases = <ThrowOnError extends boolean = true>(options: Options<GetUserAliasesData, ThrowOnError>) => (options.client ?? client).get<GetUserAliasesResponses, GetUserAliasesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/aliases',
    ...options
});

/**
 * Give an internal user these aliases, and no others
 *
 * Mail to an alias comes into the same mailbox and counts as the same address; who logs on may type it, too.
 */
export const setUserAliases = <ThrowOnError extends boolean = true>(options: Options<SetUserAliasesData, ThrowOnError>) => (options.client ?? client).put<SetUserAliasesResponses, SetUserAliasesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/aliases',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mail a user a fresh link to the newest message they can read
 */
export const sendUserFreshLinks = <ThrowOnError extends boolean = true>(options: Options<SendUserFreshLinksData, ThrowOnError>) => (options.client ?? client).post<SendUserFreshLinksResponses, SendUserFreshLinksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/fresh-links',
    ...options
});

/**
 * What became of a user's attempts to log on, newest first
 *
 * With the true reasons, which the public never learns.
 */
export const listLogonAttempts = <ThrowOnError extends boolean = true>(options: Options<ListLogonAttemptsData, ThrowOnError>) => (options.client ?? client).get<ListLogonAttemptsResponses, ListLogonAttemptsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/logon-attempts',
    ...options
});

/**
 * Why a user cannot log on
 *
 * Mails with what the mail server said, when a link's page was shown, and the attempts with their true reasons, on one line
 * of time; what follows from them, and what to do next.
 */
export const getLogonDiagnosis = <ThrowOnError extends boolean = true>(options: Options<GetLogonDiagnosisData, ThrowOnError>) => (options.client ?? client).get<GetLogonDiagnosisResponses, GetLogonDiagnosisErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/logon-diagnosis',
    ...options
});

/**
 * Set a user's password
 *
 * The user is told by mail, and the user's sessions end. The help desk may send a reset instead. For a session begun within
 * the last 5 minutes, or a key.
 */
export const setUserPassword = <ThrowOnError extends boolean = true>(options: Options<SetUserPasswordData, ThrowOnError>) => (options.client ?? client).put<SetUserPasswordResponses, SetUserPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mail a user a password reset
 */
export const sendUserPasswordReset = <ThrowOnError extends boolean = true>(options: Options<SendUserPasswordResetData, ThrowOnError>) => (options.client ?? client).post<SendUserPasswordResetResponses, SendUserPasswordResetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/password-resets',
    ...options
});

/**
 * A user's quota
 *
 * This month's, the packs that raise it, and what was used in the months of the last year.
 */
export const getUserQuota = <ThrowOnError extends boolean = true>(options: Options<GetUserQuotaData, ThrowOnError>) => (options.client ?? client).get<GetUserQuotaResponses, GetUserQuotaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/quota',
    ...options
});

/**
 * Take a lost second factor away
 *
 * The user's sessions end, the user is told by mail and sets up another one at the next log-on. For a session begun within the
 * last 5 minutes, or a key.
 */
export const resetUserSecondFactor = <ThrowOnError extends boolean = true>(options: Options<ResetUserSecondFactorData, ThrowOnError>) => (options.client ?? client).delete<ResetUserSecondFactorResponses, ResetUserSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/second-factor',
    ...options
});

/**
 * How a user stands with the second factor
 */
export const getUserSecondFactor = <ThrowOnError extends boolean = true>(options: Options<GetUserSecondFactorData, ThrowOnError>) => (options.client ?? client).get<GetUserSecondFactorResponses, GetUserSecondFactorErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/second-factor',
    ...options
});

/**
 * End all sessions of a user
 */
export const endUserSessions = <ThrowOnError extends boolean = true>(options: Options<EndUserSessionsData, ThrowOnError>) => (options.client ?? client).delete<EndUserSessionsResponses, EndUserSessionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            in: 'cookie',
            name: '__Host-letterlock',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/users/{id}/sessions',
    ...options
});
