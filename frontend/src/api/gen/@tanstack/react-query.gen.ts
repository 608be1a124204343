// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseMutationOptions } from '@tanstack/react-query';

import { client } from '../client.gen';
import { addAttachment, approveExtensionRequest, approveRetentionChange, assignBulkSenderPack, cancelRetentionChange, changeGroupMembers, changeRetention, closeRegistration, confirmSecondFactor, createApiKey, createDefinition, createDeliveryPolicy, createDraft, createEvidence, createGroup, createPolicy, createServiceKey, createSession, createUser, declineExtensionRequest, deleteDeliveryPolicy, deleteDraft, deleteGroup, deleteItem, deleteLogo, deletePolicy, describeEffects, destroyItem, downloadAttachment, dropMails, endCurrentSession, endSession, endUserSessions, enrolSecondFactor, exportAuditLog, exportUsers, extendMessage, findMessages, getAccount, getAccountPortal, getBranding, getCurrentSession, getDashboard, getDefinition, getDeliveryPolicy, getDestructionCertificate, getDraft, getGroup, getLogonDiagnosis, getMailboxCounts, getMailQueueAlarm, getMailTemplate, getMessage, getMessageBody, getMessageTracking, getPolicy, getPortal, getPortalLogo, getQuota, getRegistrationCode, getSecondFactor, getUser, getUserAliases, getUserQuota, getUserSecondFactor, giveSecondFactor, importUsers, listApiKeys, listAuditEntries, listBulkSenderPacks, listChanges, listDefinitions, listDeliveryPolicies, listDestroyedMessages, listDrafts, listExpiredItems, listExtensionRequests, listExternalDomains, listGroupMembers, listGroups, listLogonAttempts, listMailboxItems, listMailQueue, listMailTemplates, listOutboxMails, listPolicies, listQuotaUsage, listServiceKeys, listSessions, listUsers, markItemRead, markItemUnread, openMessage, type Options, previewMailTemplate, previewQuota, previewUserImport, querySendOptions, recallMessage, recallMessages, recordActivity, redeemPasswordReset, removeAttachment, removeSecondFactor, renewRecoveryCodes, renewRegistrationCode, requestCode, requestExtension, requestFreshLink, requestPasswordReset, requestRegistration, resendMessageNotifications, resendNotifications, resetMailTemplate, resetUserSecondFactor, resolveLink, restoreItem, retireDefinition, retryMails, revokeApiKey, revokeServiceKey, saveDraft, searchMailbox, sendDraft, sendMessage, sendTestMail, sendUserFreshLinks, sendUserPasswordReset, setMessageExpiries, setMessageExpiry, setOwnPassword, setUserAliases, setUserPassword, simulatePolicies, testMailServers, updateAccount, updateBranding, updateDefinition, updateDeliveryPolicy, updateGroup, updateLogo, updateMailTemplate, updateMe, updatePolicy, updateUser, verifyAuditChain, withdrawBulkSenderPack } from '../sdk.gen';
import type { AddAttachmentData, AddAttachmentError, AddAttachmentResponse, ApproveExtensionRequestData, ApproveExtensionRequestError, ApproveExtensionRequestResponse, ApproveRetentionChangeData, ApproveRetentionChangeError, ApproveRetentionChangeResponse, AssignBulkSenderPackData, AssignBulkSenderPackError, AssignBulkSenderPackResponse, CancelRetentionChangeData, CancelRetentionChangeError, CancelRetentionChangeResponse, ChangeGroupMembersData, ChangeGroupMembersError, ChangeGroupMembersResponse, ChangeRetentionData, ChangeRetentionError, ChangeRetentionResponse, CloseRegistrationData, CloseRegistrationError, CloseRegistrationResponse, ConfirmSecondFactorData, ConfirmSecondFactorError, ConfirmSecondFactorResponse, CreateApiKeyData, CreateApiKeyError, CreateApiKeyResponse, CreateDefinitionData, CreateDefinitionError, CreateDefinitionResponse, CreateDeliveryPolicyData, CreateDeliveryPolicyError, CreateDeliveryPolicyResponse, CreateDraftData, CreateDraftError, CreateDraftResponse, CreateEvidenceData, CreateEvidenceError, CreateEvidenceResponse, CreateGroupData, CreateGroupError, CreateGroupResponse, CreatePolicyData, CreatePolicyError, CreatePolicyResponse, CreateServiceKeyData, CreateServiceKeyError, CreateServiceKeyResponse, CreateSessionData, CreateSessionError, CreateSessionResponse, CreateUserData, CreateUserError, CreateUserResponse, DeclineExtensionRequestData, DeclineExtensionRequestError, DeclineExtensionRequestResponse, DeleteDeliveryPolicyData, DeleteDeliveryPolicyError, DeleteDeliveryPolicyResponse, DeleteDraftData, DeleteDraftError, DeleteDraftResponse, DeleteGroupData, DeleteGroupError, DeleteGroupResponse, DeleteItemData, DeleteItemError, DeleteItemResponse, DeleteLogoData, DeleteLogoError, DeleteLogoResponse, DeletePolicyData, DeletePolicyError, DeletePolicyResponse, DescribeEffectsData, DescribeEffectsError, DescribeEffectsResponse, DestroyItemData, DestroyItemError, DestroyItemResponse, DownloadAttachmentData, DownloadAttachmentError, DownloadAttachmentResponse, DropMailsData, DropMailsError, DropMailsResponse, EndCurrentSessionData, EndCurrentSessionError, EndCurrentSessionResponse, EndSessionData, EndSessionError, EndSessionResponse, EndUserSessionsData, EndUserSessionsError, EndUserSessionsResponse, EnrolSecondFactorData, EnrolSecondFactorError, EnrolSecondFactorResponse, ExportAuditLogData, ExportAuditLogError, ExportAuditLogResponse, ExportUsersData, ExportUsersError, ExportUsersResponse, ExtendMessageData, ExtendMessageError, ExtendMessageResponse, FindMessagesData, FindMessagesError, FindMessagesResponse, GetAccountData, GetAccountError, GetAccountPortalData, GetAccountPortalError, GetAccountPortalResponse, GetAccountResponse, GetBrandingData, GetBrandingError, GetBrandingResponse, GetCurrentSessionData, GetCurrentSessionError, GetCurrentSessionResponse, GetDashboardData, GetDashboardError, GetDashboardResponse, GetDefinitionData, GetDefinitionError, GetDefinitionResponse, GetDeliveryPolicyData, GetDeliveryPolicyError, GetDeliveryPolicyResponse, GetDestructionCertificateData, GetDestructionCertificateError, GetDestructionCertificateResponse, GetDraftData, GetDraftError, GetDraftResponse, GetGroupData, GetGroupError, GetGroupResponse, GetLogonDiagnosisData, GetLogonDiagnosisError, GetLogonDiagnosisResponse, GetMailboxCountsData, GetMailboxCountsError, GetMailboxCountsResponse, GetMailQueueAlarmData, GetMailQueueAlarmError, GetMailQueueAlarmResponse, GetMailTemplateData, GetMailTemplateError, GetMailTemplateResponse, GetMessageBodyData, GetMessageBodyError, GetMessageBodyResponse, GetMessageData, GetMessageError, GetMessageResponse, GetMessageTrackingData, GetMessageTrackingError, GetMessageTrackingResponse, GetPolicyData, GetPolicyError, GetPolicyResponse, GetPortalData, GetPortalError, GetPortalLogoData, GetPortalLogoError, GetPortalLogoResponse, GetPortalResponse, GetQuotaData, GetQuotaError, GetQuotaResponse, GetRegistrationCodeData, GetRegistrationCodeError, GetRegistrationCodeResponse, GetSecondFactorData, GetSecondFactorError, GetSecondFactorResponse, GetUserAliasesData, GetUserAliasesError, GetUserAliasesResponse, GetUserData, GetUserError, GetUserQuotaData, GetUserQuotaError, GetUserQuotaResponse, GetUserResponse, GetUserSecondFactorData, GetUserSecondFactorError, GetUserSecondFactorResponse, GiveSecondFactorData, GiveSecondFactorError, GiveSecondFactorResponse, ImportUsersData, ImportUsersError, ImportUsersResponse, ListApiKeysData, ListApiKeysError, ListApiKeysResponse, ListAuditEntriesData, ListAuditEntriesError, ListAuditEntriesResponse, ListBulkSenderPacksData, ListBulkSenderPacksError, ListBulkSenderPacksResponse, ListChangesData, ListChangesError, ListChangesResponse, ListDefinitionsData, ListDefinitionsError, ListDefinitionsResponse, ListDeliveryPoliciesData, ListDeliveryPoliciesError, ListDeliveryPoliciesResponse, ListDestroyedMessagesData, ListDestroyedMessagesError, ListDestroyedMessagesResponse, ListDraftsData, ListDraftsError, ListDraftsResponse, ListExpiredItemsData, ListExpiredItemsError, ListExpiredItemsResponse, ListExtensionRequestsData, ListExtensionRequestsError, ListExtensionRequestsResponse, ListExternalDomainsData, ListExternalDomainsError, ListExternalDomainsResponse, ListGroupMembersData, ListGroupMembersError, ListGroupMembersResponse, ListGroupsData, ListGroupsError, ListGroupsResponse, ListLogonAttemptsData, ListLogonAttemptsError, ListLogonAttemptsResponse, ListMailboxItemsData, ListMailboxItemsError, ListMailboxItemsResponse, ListMailQueueData, ListMailQueueError, ListMailQueueResponse, ListMailTemplatesData, ListMailTemplatesError, ListMailTemplatesResponse, ListOutboxMailsData, ListOutboxMailsError, ListOutboxMailsResponse, ListPoliciesData, ListPoliciesError, ListPoliciesResponse, ListQuotaUsageData, ListQuotaUsageError, ListQuotaUsageResponse, ListServiceKeysData, ListServiceKeysError, ListServiceKeysResponse, ListSessionsData, ListSessionsError, ListSessionsResponse, ListUsersData, ListUsersError, ListUsersResponse, MarkItemReadData, MarkItemReadError, MarkItemReadResponse, MarkItemUnreadData, MarkItemUnreadError, MarkItemUnreadResponse, OpenMessageData, OpenMessageError, OpenMessageResponse, PreviewMailTemplateData, PreviewMailTemplateError, PreviewMailTemplateResponse, PreviewQuotaData, PreviewQuotaError, PreviewQuotaResponse, PreviewUserImportData, PreviewUserImportError, PreviewUserImportResponse, QuerySendOptionsData, QuerySendOptionsError, QuerySendOptionsResponse, RecallMessageData, RecallMessageError, RecallMessageResponse, RecallMessagesData, RecallMessagesError, RecallMessagesResponse, RecordActivityData, RecordActivityError, RecordActivityResponse, RedeemPasswordResetData, RedeemPasswordResetError, RedeemPasswordResetResponse, RemoveAttachmentData, RemoveAttachmentError, RemoveAttachmentResponse, RemoveSecondFactorData, RemoveSecondFactorError, RemoveSecondFactorResponse, RenewRecoveryCodesData, RenewRecoveryCodesError, RenewRecoveryCodesResponse, RenewRegistrationCodeData, RenewRegistrationCodeError, RenewRegistrationCodeResponse, RequestCodeData, RequestCodeError, RequestCodeResponse, RequestExtensionData, RequestExtensionError, RequestExtensionResponse, RequestFreshLinkData, RequestFreshLinkError, RequestFreshLinkResponse, RequestPasswordResetData, RequestPasswordResetError, RequestPasswordResetResponse, RequestRegistrationData, RequestRegistrationError, RequestRegistrationResponse, ResendMessageNotificationsData, ResendMessageNotificationsError, ResendMessageNotificationsResponse, ResendNotificationsData, ResendNotificationsError, ResendNotificationsResponse, ResetMailTemplateData, ResetMailTemplateError, ResetMailTemplateResponse, ResetUserSecondFactorData, ResetUserSecondFactorError, ResetUserSecondFactorResponse, ResolveLinkData, ResolveLinkError, ResolveLinkResponse, RestoreItemData, RestoreItemError, RestoreItemResponse, RetireDefinitionData, RetireDefinitionError, RetireDefinitionResponse, RetryMailsData, RetryMailsError, RetryMailsResponse, RevokeApiKeyData, RevokeApiKeyError, RevokeApiKeyResponse, RevokeServiceKeyData, RevokeServiceKeyError, RevokeServiceKeyResponse, SaveDraftData, SaveDraftError, SaveDraftResponse, SearchMailboxData, SearchMailboxError, SearchMailboxResponse, SendDraftData, SendDraftError, SendDraftResponse, SendMessageData, SendMessageError, SendMessageResponse, SendTestMailData, SendTestMailError, SendTestMailResponse, SendUserFreshLinksData, SendUserFreshLinksError, SendUserFreshLinksResponse, SendUserPasswordResetData, SendUserPasswordResetError, SendUserPasswordResetResponse, SetMessageExpiriesData, SetMessageExpiriesError, SetMessageExpiriesResponse, SetMessageExpiryData, SetMessageExpiryError, SetMessageExpiryResponse, SetOwnPasswordData, SetOwnPasswordError, SetOwnPasswordResponse, SetUserAliasesData, SetUserAliasesError, SetUserAliasesResponse, SetUserPasswordData, SetUserPasswordError, SetUserPasswordResponse, SimulatePoliciesData, SimulatePoliciesError, SimulatePoliciesResponse, TestMailServersData, TestMailServersError, TestMailServersResponse, UpdateAccountData, UpdateAccountError, UpdateAccountResponse, UpdateBrandingData, UpdateBrandingError, UpdateBrandingResponse, UpdateDefinitionData, UpdateDefinitionError, UpdateDefinitionResponse, UpdateDeliveryPolicyData, UpdateDeliveryPolicyError, UpdateDeliveryPolicyResponse, UpdateGroupData, UpdateGroupError, UpdateGroupResponse, UpdateLogoData, UpdateLogoError, UpdateLogoResponse, UpdateMailTemplateData, UpdateMailTemplateError, UpdateMailTemplateResponse, UpdateMeData, UpdateMeError, UpdateMeResponse, UpdatePolicyData, UpdatePolicyError, UpdatePolicyResponse, UpdateUserData, UpdateUserError, UpdateUserResponse, VerifyAuditChainData, VerifyAuditChainError, VerifyAuditChainResponse, WithdrawBulkSenderPackData, WithdrawBulkSenderPackError, WithdrawBulkSenderPackResponse } from '../types.gen';

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? client).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const getAccountQueryKey = (options?: Options<GetAccountData>) => createQueryKey('getAccount', options);

/**
 * One's own account
 */
export const getAccountOptions = (options?: Options<GetAccountData>) => queryOptions<GetAccountResponse, GetAccountError, GetAccountResponse, ReturnType<typeof getAccountQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getAccount({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getAccountQueryKey(options)
});

/**
 * Change one's own account
 *
 * Letting those who look after it log on without a second factor is for a session begun within the last 5 minutes, or a key.
 */
export const updateAccountMutation = (options?: Partial<Options<UpdateAccountData>>): UseMutationOptions<UpdateAccountResponse, UpdateAccountError, Options<UpdateAccountData>> => {
    const mutationOptions: UseMutationOptions<UpdateAccountResponse, UpdateAccountError, Options<UpdateAccountData>> = {
        mutationFn: async (fnOptions) => await updateAccount({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getBrandingQueryKey = (options?: Options<GetBrandingData>) => createQueryKey('getBranding', options);

/**
 * How one's own portal looks
 */
export const getBrandingOptions = (options?: Options<GetBrandingData>) => queryOptions<GetBrandingResponse, GetBrandingError, GetBrandingResponse, ReturnType<typeof getBrandingQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getBranding({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getBrandingQueryKey(options)
});

/**
 * Change how one's own portal looks
 *
 * A colour that could not be read with what it carries is refused (WCAG 2.2 AA), with the nearest shade that can.
 */
export const updateBrandingMutation = (options?: Partial<Options<UpdateBrandingData>>): UseMutationOptions<UpdateBrandingResponse, UpdateBrandingError, Options<UpdateBrandingData>> => {
    const mutationOptions: UseMutationOptions<UpdateBrandingResponse, UpdateBrandingError, Options<UpdateBrandingData>> = {
        mutationFn: async (fnOptions) => await updateBranding({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Take the logo away
 */
export const deleteLogoMutation = (options?: Partial<Options<DeleteLogoData>>): UseMutationOptions<DeleteLogoResponse, DeleteLogoError, Options<DeleteLogoData>> => {
    const mutationOptions: UseMutationOptions<DeleteLogoResponse, DeleteLogoError, Options<DeleteLogoData>> = {
        mutationFn: async (fnOptions) => await deleteLogo({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Replace the logo
 *
 * A PNG, JPEG or WebP picture of at most 256 kB, 16 to 2048 pixels wide and high, as the body. What it is is read from its
 * bytes, and must be what its `Content-Type` says.
 */
export const updateLogoMutation = (options?: Partial<Options<UpdateLogoData>>): UseMutationOptions<UpdateLogoResponse, UpdateLogoError, Options<UpdateLogoData>> => {
    const mutationOptions: UseMutationOptions<UpdateLogoResponse, UpdateLogoError, Options<UpdateLogoData>> = {
        mutationFn: async (fnOptions) => await updateLogo({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Close registration
 *
 * The code is void, and so are the one-time codes that were mailed for it. Who registered stays a user.
 */
export const closeRegistrationMutation = (options?: Partial<Options<CloseRegistrationData>>): UseMutationOptions<CloseRegistrationResponse, CloseRegistrationError, Options<CloseRegistrationData>> => {
    const mutationOptions: UseMutationOptions<CloseRegistrationResponse, CloseRegistrationError, Options<CloseRegistrationData>> = {
        mutationFn: async (fnOptions) => await closeRegistration({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getRegistrationCodeQueryKey = (options?: Options<GetRegistrationCodeData>) => createQueryKey('getRegistrationCode', options);

/**
 * The account's registration code
 *
 * While there is one, whoever has it and an address in one of the account's own domains becomes a user by themselves: a
 * member without a licence.
 */
export const getRegistrationCodeOptions = (options?: Options<GetRegistrationCodeData>) => queryOptions<GetRegistrationCodeResponse, GetRegistrationCodeError, GetRegistrationCodeResponse, ReturnType<typeof getRegistrationCodeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getRegistrationCode({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getRegistrationCodeQueryKey(options)
});

/**
 * Draw a new registration code
 *
 * Registration is open from then on. An earlier code is void, and so are the one-time codes that were mailed for it. For a
 * session begun within the last 5 minutes, or a key.
 */
export const renewRegistrationCodeMutation = (options?: Partial<Options<RenewRegistrationCodeData>>): UseMutationOptions<RenewRegistrationCodeResponse, RenewRegistrationCodeError, Options<RenewRegistrationCodeData>> => {
    const mutationOptions: UseMutationOptions<RenewRegistrationCodeResponse, RenewRegistrationCodeError, Options<RenewRegistrationCodeData>> = {
        mutationFn: async (fnOptions) => await renewRegistrationCode({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Change how long messages are kept
 *
 * A longer time is in force at once, for what is not destroyed. A shorter one destroys what is older: another
 * administrator approves it, or where there is none it takes effect after 7 days. Until then it stands in the account as
 * `pending_retention` and can be cancelled.
 */
export const changeRetentionMutation = (options?: Partial<Options<ChangeRetentionData>>): UseMutationOptions<ChangeRetentionResponse, ChangeRetentionError, Options<ChangeRetentionData>> => {
    const mutationOptions: UseMutationOptions<ChangeRetentionResponse, ChangeRetentionError, Options<ChangeRetentionData>> = {
        mutationFn: async (fnOptions) => await changeRetention({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Approve a shorter retention
 *
 * By another administrator than the one who asked. What is older is destroyed and cannot be brought back.
 */
export const approveRetentionChangeMutation = (options?: Partial<Options<ApproveRetentionChangeData>>): UseMutationOptions<ApproveRetentionChangeResponse, ApproveRetentionChangeError, Options<ApproveRetentionChangeData>> => {
    const mutationOptions: UseMutationOptions<ApproveRetentionChangeResponse, ApproveRetentionChangeError, Options<ApproveRetentionChangeData>> = {
        mutationFn: async (fnOptions) => await approveRetentionChange({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Cancel a shorter retention
 *
 * By any administrator, while it waits.
 */
export const cancelRetentionChangeMutation = (options?: Partial<Options<CancelRetentionChangeData>>): UseMutationOptions<CancelRetentionChangeResponse, CancelRetentionChangeError, Options<CancelRetentionChangeData>> => {
    const mutationOptions: UseMutationOptions<CancelRetentionChangeResponse, CancelRetentionChangeError, Options<CancelRetentionChangeData>> = {
        mutationFn: async (fnOptions) => await cancelRetentionChange({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getAccountPortalQueryKey = (options: Options<GetAccountPortalData>) => createQueryKey('getAccountPortal', options);

/**
 * An account's portal
 */
export const getAccountPortalOptions = (options: Options<GetAccountPortalData>) => queryOptions<GetAccountPortalResponse, GetAccountPortalError, GetAccountPortalResponse, ReturnType<typeof getAccountPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getAccountPortal({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getAccountPortalQueryKey(options)
});

export const getPortalLogoQueryKey = (options: Options<GetPortalLogoData>) => createQueryKey('getPortalLogo', options);

/**
 * The logo of an account's portal
 *
 * Its name is the digest of its bytes, so it can be kept for good.
 */
export const getPortalLogoOptions = (options: Options<GetPortalLogoData>) => queryOptions<GetPortalLogoResponse, GetPortalLogoError, GetPortalLogoResponse, ReturnType<typeof getPortalLogoQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getPortalLogo({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getPortalLogoQueryKey(options)
});

export const listApiKeysQueryKey = (options?: Options<ListApiKeysData>) => createQueryKey('listApiKeys', options);

/**
 * One's own live keys
 */
export const listApiKeysOptions = (options?: Options<ListApiKeysData>) => queryOptions<ListApiKeysResponse, ListApiKeysError, ListApiKeysResponse, ReturnType<typeof listApiKeysQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listApiKeys({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listApiKeysQueryKey(options)
});

/**
 * Make a key
 *
 * Its text is in the answer and nowhere else. For a session begun within the last 5 minutes.
 */
export const createApiKeyMutation = (options?: Partial<Options<CreateApiKeyData>>): UseMutationOptions<CreateApiKeyResponse, CreateApiKeyError, Options<CreateApiKeyData>> => {
    const mutationOptions: UseMutationOptions<CreateApiKeyResponse, CreateApiKeyError, Options<CreateApiKeyData>> = {
        mutationFn: async (fnOptions) => await createApiKey({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Revoke a key
 *
 * It stops working at once.
 */
export const revokeApiKeyMutation = (options?: Partial<Options<RevokeApiKeyData>>): UseMutationOptions<RevokeApiKeyResponse, RevokeApiKeyError, Options<RevokeApiKeyData>> => {
    const mutationOptions: UseMutationOptions<RevokeApiKeyResponse, RevokeApiKeyError, Options<RevokeApiKeyData>> = {
        mutationFn: async (fnOptions) => await revokeApiKey({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listAuditEntriesQueryKey = (options?: Options<ListAuditEntriesData>) => createQueryKey('listAuditEntries', options);

/**
 * Who did what, newest first
 */
export const listAuditEntriesOptions = (options?: Options<ListAuditEntriesData>) => queryOptions<ListAuditEntriesResponse, ListAuditEntriesError, ListAuditEntriesResponse, ReturnType<typeof listAuditEntriesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAuditEntries({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAuditEntriesQueryKey(options)
});

const createInfiniteParams = <K extends Pick<QueryKey<Options>[0], 'body' | 'headers' | 'path' | 'query'>>(queryKey: QueryKey<Options>, page: K) => {
    const params = { ...queryKey[0] };
    if (page.body) {
        params.body = {
            ...queryKey[0].body as any,
            ...page.body as any
        };
    }
    if (page.headers) {
        params.headers = {
            ...queryKey[0].headers,
            ...page.headers
        };
    }
    if (page.path) {
        params.path = {
            ...queryKey[0].path as any,
            ...page.path as any
        };
    }
    if (page.query) {
        params.query = {
            ...queryKey[0].query as any,
            ...page.query as any
        };
    }
    return params as unknown as typeof page;
};

export const listAuditEntriesInfiniteQueryKey = (options?: Options<ListAuditEntriesData>): QueryKey<Options<ListAuditEntriesData>> => createQueryKey('listAuditEntries', options, true);

/**
 * Who did what, newest first
 */
export const listAuditEntriesInfiniteOptions = (options?: Options<ListAuditEntriesData>) => infiniteQueryOptions<ListAuditEntriesResponse, ListAuditEntriesError, InfiniteData<ListAuditEntriesResponse>, QueryKey<Options<ListAuditEntriesData>>, string | Pick<QueryKey<Options<ListAuditEntriesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListAuditEntriesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listAuditEntries({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listAuditEntriesInfiniteQueryKey(options)
});

/**
 * Export the audit log
 *
 * The entries of the filter, newest first, as they are read: of whatever length. That they were exported is an entry too.
 */
export const exportAuditLogMutation = (options?: Partial<Options<ExportAuditLogData>>): UseMutationOptions<ExportAuditLogResponse, ExportAuditLogError, Options<ExportAuditLogData>> => {
    const mutationOptions: UseMutationOptions<ExportAuditLogResponse, ExportAuditLogError, Options<ExportAuditLogData>> = {
        mutationFn: async (fnOptions) => await exportAuditLog({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Verify the hash chain of the audit log
 *
 * A stretch at a time: pass on `next` until there is none. The first answer that has none is noted in the log.
 */
export const verifyAuditChainMutation = (options?: Partial<Options<VerifyAuditChainData>>): UseMutationOptions<VerifyAuditChainResponse, VerifyAuditChainError, Options<VerifyAuditChainData>> => {
    const mutationOptions: UseMutationOptions<VerifyAuditChainResponse, VerifyAuditChainError, Options<VerifyAuditChainData>> = {
        mutationFn: async (fnOptions) => await verifyAuditChain({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listBulkSenderPacksQueryKey = (options?: Options<ListBulkSenderPacksData>) => createQueryKey('listBulkSenderPacks', options);

/**
 * The account's bulk sender packs, newest first
 */
export const listBulkSenderPacksOptions = (options?: Options<ListBulkSenderPacksData>) => queryOptions<ListBulkSenderPacksResponse, ListBulkSenderPacksError, ListBulkSenderPacksResponse, ReturnType<typeof listBulkSenderPacksQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listBulkSenderPacks({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listBulkSenderPacksQueryKey(options)
});

export const listBulkSenderPacksInfiniteQueryKey = (options?: Options<ListBulkSenderPacksData>): QueryKey<Options<ListBulkSenderPacksData>> => createQueryKey('listBulkSenderPacks', options, true);

/**
 * The account's bulk sender packs, newest first
 */
export const listBulkSenderPacksInfiniteOptions = (options?: Options<ListBulkSenderPacksData>) => infiniteQueryOptions<ListBulkSenderPacksResponse, ListBulkSenderPacksError, InfiniteData<ListBulkSenderPacksResponse>, QueryKey<Options<ListBulkSenderPacksData>>, string | Pick<QueryKey<Options<ListBulkSenderPacksData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListBulkSenderPacksData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listBulkSenderPacks({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listBulkSenderPacksInfiniteQueryKey(options)
});

/**
 * Withdraw a pack from its user
 *
 * Lowers the user's quota at once. What was sent stays sent, so more may then be used than the limit.
 */
export const withdrawBulkSenderPackMutation = (options?: Partial<Options<WithdrawBulkSenderPackData>>): UseMutationOptions<WithdrawBulkSenderPackResponse, WithdrawBulkSenderPackError, Options<WithdrawBulkSenderPackData>> => {
    const mutationOptions: UseMutationOptions<WithdrawBulkSenderPackResponse, WithdrawBulkSenderPackError, Options<WithdrawBulkSenderPackData>> = {
        mutationFn: async (fnOptions) => await withdrawBulkSenderPack({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Assign a pack to a licensed user
 *
 * Raises the user's quota at once.
 */
export const assignBulkSenderPackMutation = (options?: Partial<Options<AssignBulkSenderPackData>>): UseMutationOptions<AssignBulkSenderPackResponse, AssignBulkSenderPackError, Options<AssignBulkSenderPackData>> => {
    const mutationOptions: UseMutationOptions<AssignBulkSenderPackResponse, AssignBulkSenderPackError, Options<AssignBulkSenderPackData>> = {
        mutationFn: async (fnOptions) => await assignBulkSenderPack({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listChangesQueryKey = (options?: Options<ListChangesData>) => createQueryKey('listChanges', options);

/**
 * What happened since
 */
export const listChangesOptions = (options?: Options<ListChangesData>) => queryOptions<ListChangesResponse, ListChangesError, ListChangesResponse, ReturnType<typeof listChangesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listChanges({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listChangesQueryKey(options)
});

/**
 * Have a one-time code mailed
 *
 * The answer is the same whether or not the subject exists. Codes live ten minutes; asking again leaves earlier ones as
 * they are.
 */
export const requestCodeMutation = (options?: Partial<Options<RequestCodeData>>): UseMutationOptions<RequestCodeResponse, RequestCodeError, Options<RequestCodeData>> => {
    const mutationOptions: UseMutationOptions<RequestCodeResponse, RequestCodeError, Options<RequestCodeData>> = {
        mutationFn: async (fnOptions) => await requestCode({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getDashboardQueryKey = (options?: Options<GetDashboardData>) => createQueryKey('getDashboard', options);

/**
 * What happened lately, and what needs somebody now
 *
 * Days are in UTC. What happened is counted a few seconds after it has.
 */
export const getDashboardOptions = (options?: Options<GetDashboardData>) => queryOptions<GetDashboardResponse, GetDashboardError, GetDashboardResponse, ReturnType<typeof getDashboardQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDashboard({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDashboardQueryKey(options)
});

/**
 * What effects would mean, as senders and recipients would read it
 *
 * Nothing is stored. What no definition may have is refused, as it would be in one.
 */
export const describeEffectsMutation = (options?: Partial<Options<DescribeEffectsData>>): UseMutationOptions<DescribeEffectsResponse, DescribeEffectsError, Options<DescribeEffectsData>> => {
    const mutationOptions: UseMutationOptions<DescribeEffectsResponse, DescribeEffectsError, Options<DescribeEffectsData>> = {
        mutationFn: async (fnOptions) => await describeEffects({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listDefinitionsQueryKey = (options?: Options<ListDefinitionsData>) => createQueryKey('listDefinitions', options);

/**
 * Every definition of the account, the default first, then by name
 *
 * One page: an account has at most 100. Retired ones are among them.
 */
export const listDefinitionsOptions = (options?: Options<ListDefinitionsData>) => queryOptions<ListDefinitionsResponse, ListDefinitionsError, ListDefinitionsResponse, ReturnType<typeof listDefinitionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDefinitions({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDefinitionsQueryKey(options)
});

/**
 * Make a definition
 */
export const createDefinitionMutation = (options?: Partial<Options<CreateDefinitionData>>): UseMutationOptions<CreateDefinitionResponse, CreateDefinitionError, Options<CreateDefinitionData>> => {
    const mutationOptions: UseMutationOptions<CreateDefinitionResponse, CreateDefinitionError, Options<CreateDefinitionData>> = {
        mutationFn: async (fnOptions) => await createDefinition({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getDefinitionQueryKey = (options: Options<GetDefinitionData>) => createQueryKey('getDefinition', options);

/**
 * One definition
 */
export const getDefinitionOptions = (options: Options<GetDefinitionData>) => queryOptions<GetDefinitionResponse, GetDefinitionError, GetDefinitionResponse, ReturnType<typeof getDefinitionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDefinition({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDefinitionQueryKey(options)
});

/**
 * Change a definition
 *
 * Messages sent under it keep the effects they were sent with.
 */
export const updateDefinitionMutation = (options?: Partial<Options<UpdateDefinitionData>>): UseMutationOptions<UpdateDefinitionResponse, UpdateDefinitionError, Options<UpdateDefinitionData>> => {
    const mutationOptions: UseMutationOptions<UpdateDefinitionResponse, UpdateDefinitionError, Options<UpdateDefinitionData>> = {
        mutationFn: async (fnOptions) => await updateDefinition({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Retire a definition
 *
 * It is offered no more, and stays in the list for what was sent under it. Refused while a policy uses it.
 */
export const retireDefinitionMutation = (options?: Partial<Options<RetireDefinitionData>>): UseMutationOptions<RetireDefinitionResponse, RetireDefinitionError, Options<RetireDefinitionData>> => {
    const mutationOptions: UseMutationOptions<RetireDefinitionResponse, RetireDefinitionError, Options<RetireDefinitionData>> = {
        mutationFn: async (fnOptions) => await retireDefinition({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listDeliveryPoliciesQueryKey = (options?: Options<ListDeliveryPoliciesData>) => createQueryKey('listDeliveryPolicies', options);

/**
 * Every delivery policy of the account, by domain
 *
 * Mail to a domain without one goes with TLS where the way there offers it. One page: an account has at most 500.
 */
export const listDeliveryPoliciesOptions = (options?: Options<ListDeliveryPoliciesData>) => queryOptions<ListDeliveryPoliciesResponse, ListDeliveryPoliciesError, ListDeliveryPoliciesResponse, ReturnType<typeof listDeliveryPoliciesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDeliveryPolicies({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDeliveryPoliciesQueryKey(options)
});

/**
 * Make a delivery policy
 *
 * It counts for every mail that is not sent yet. *Enforced* means that mail to the domain is delivered to its own mail servers,
 * past the configured relay, over TLS with a certificate that proves the server's name; or it waits, says why in the mail queue,
 * and in the end is bounced to the sender. It never goes without.
 */
export const createDeliveryPolicyMutation = (options?: Partial<Options<CreateDeliveryPolicyData>>): UseMutationOptions<CreateDeliveryPolicyResponse, CreateDeliveryPolicyError, Options<CreateDeliveryPolicyData>> => {
    const mutationOptions: UseMutationOptions<CreateDeliveryPolicyResponse, CreateDeliveryPolicyError, Options<CreateDeliveryPolicyData>> = {
        mutationFn: async (fnOptions) => await createDeliveryPolicy({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Delete a delivery policy
 *
 * From now on, mail to its domain may go without TLS.
 */
export const deleteDeliveryPolicyMutation = (options?: Partial<Options<DeleteDeliveryPolicyData>>): UseMutationOptions<DeleteDeliveryPolicyResponse, DeleteDeliveryPolicyError, Options<DeleteDeliveryPolicyData>> => {
    const mutationOptions: UseMutationOptions<DeleteDeliveryPolicyResponse, DeleteDeliveryPolicyError, Options<DeleteDeliveryPolicyData>> = {
        mutationFn: async (fnOptions) => await deleteDeliveryPolicy({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getDeliveryPolicyQueryKey = (options: Options<GetDeliveryPolicyData>) => createQueryKey('getDeliveryPolicy', options);

/**
 * One delivery policy
 */
export const getDeliveryPolicyOptions = (options: Options<GetDeliveryPolicyData>) => queryOptions<GetDeliveryPolicyResponse, GetDeliveryPolicyError, GetDeliveryPolicyResponse, ReturnType<typeof getDeliveryPolicyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDeliveryPolicy({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDeliveryPolicyQueryKey(options)
});

/**
 * Change a delivery policy
 *
 * It counts for every mail that is not sent yet.
 */
export const updateDeliveryPolicyMutation = (options?: Partial<Options<UpdateDeliveryPolicyData>>): UseMutationOptions<UpdateDeliveryPolicyResponse, UpdateDeliveryPolicyError, Options<UpdateDeliveryPolicyData>> => {
    const mutationOptions: UseMutationOptions<UpdateDeliveryPolicyResponse, UpdateDeliveryPolicyError, Options<UpdateDeliveryPolicyData>> = {
        mutationFn: async (fnOptions) => await updateDeliveryPolicy({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listDraftsQueryKey = (options?: Options<ListDraftsData>) => createQueryKey('listDrafts', options);

/**
 * One's drafts, last saved first
 */
export const listDraftsOptions = (options?: Options<ListDraftsData>) => queryOptions<ListDraftsResponse, ListDraftsError, ListDraftsResponse, ReturnType<typeof listDraftsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDrafts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDraftsQueryKey(options)
});

export const listDraftsInfiniteQueryKey = (options?: Options<ListDraftsData>): QueryKey<Options<ListDraftsData>> => createQueryKey('listDrafts', options, true);

/**
 * One's drafts, last saved first
 */
export const listDraftsInfiniteOptions = (options?: Options<ListDraftsData>) => infiniteQueryOptions<ListDraftsResponse, ListDraftsError, InfiniteData<ListDraftsResponse>, QueryKey<Options<ListDraftsData>>, string | Pick<QueryKey<Options<ListDraftsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListDraftsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listDrafts({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listDraftsInfiniteQueryKey(options)
});

/**
 * Begin a draft
 */
export const createDraftMutation = (options?: Partial<Options<CreateDraftData>>): UseMutationOptions<CreateDraftResponse, CreateDraftError, Options<CreateDraftData>> => {
    const mutationOptions: UseMutationOptions<CreateDraftResponse, CreateDraftError, Options<CreateDraftData>> = {
        mutationFn: async (fnOptions) => await createDraft({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Delete a draft
 */
export const deleteDraftMutation = (options?: Partial<Options<DeleteDraftData>>): UseMutationOptions<DeleteDraftResponse, DeleteDraftError, Options<DeleteDraftData>> => {
    const mutationOptions: UseMutationOptions<DeleteDraftResponse, DeleteDraftError, Options<DeleteDraftData>> = {
        mutationFn: async (fnOptions) => await deleteDraft({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getDraftQueryKey = (options: Options<GetDraftData>) => createQueryKey('getDraft', options);

/**
 * A draft
 */
export const getDraftOptions = (options: Options<GetDraftData>) => queryOptions<GetDraftResponse, GetDraftError, GetDraftResponse, ReturnType<typeof getDraftQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDraft({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDraftQueryKey(options)
});

/**
 * Save a draft
 *
 * Refused when a newer version was saved meanwhile; `current_version` says which.
 */
export const saveDraftMutation = (options?: Partial<Options<SaveDraftData>>): UseMutationOptions<SaveDraftResponse, SaveDraftError, Options<SaveDraftData>> => {
    const mutationOptions: UseMutationOptions<SaveDraftResponse, SaveDraftError, Options<SaveDraftData>> = {
        mutationFn: async (fnOptions) => await saveDraft({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Attach a file
 *
 * Streams: the size is limited by the account alone, over all attachments of the draft. Under an `Idempotency-Key`, a file
 * of the same name, type and size counts as the same.
 */
export const addAttachmentMutation = (options?: Partial<Options<AddAttachmentData>>): UseMutationOptions<AddAttachmentResponse, AddAttachmentError, Options<AddAttachmentData>> => {
    const mutationOptions: UseMutationOptions<AddAttachmentResponse, AddAttachmentError, Options<AddAttachmentData>> = {
        mutationFn: async (fnOptions) => await addAttachment({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Take a file off a draft
 */
export const removeAttachmentMutation = (options?: Partial<Options<RemoveAttachmentData>>): UseMutationOptions<RemoveAttachmentResponse, RemoveAttachmentError, Options<RemoveAttachmentData>> => {
    const mutationOptions: UseMutationOptions<RemoveAttachmentResponse, RemoveAttachmentError, Options<RemoveAttachmentData>> = {
        mutationFn: async (fnOptions) => await removeAttachment({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Send a draft
 *
 * It becomes the message, under the same id.
 */
export const sendDraftMutation = (options?: Partial<Options<SendDraftData>>): UseMutationOptions<SendDraftResponse, SendDraftError, Options<SendDraftData>> => {
    const mutationOptions: UseMutationOptions<SendDraftResponse, SendDraftError, Options<SendDraftData>> = {
        mutationFn: async (fnOptions) => await sendDraft({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listExternalDomainsQueryKey = (options?: Options<ListExternalDomainsData>) => createQueryKey('listExternalDomains', options);

/**
 * The domains of external users, by name
 */
export const listExternalDomainsOptions = (options?: Options<ListExternalDomainsData>) => queryOptions<ListExternalDomainsResponse, ListExternalDomainsError, ListExternalDomainsResponse, ReturnType<typeof listExternalDomainsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listExternalDomains({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listExternalDomainsQueryKey(options)
});

export const listExternalDomainsInfiniteQueryKey = (options?: Options<ListExternalDomainsData>): QueryKey<Options<ListExternalDomainsData>> => createQueryKey('listExternalDomains', options, true);

/**
 * The domains of external users, by name
 */
export const listExternalDomainsInfiniteOptions = (options?: Options<ListExternalDomainsData>) => infiniteQueryOptions<ListExternalDomainsResponse, ListExternalDomainsError, InfiniteData<ListExternalDomainsResponse>, QueryKey<Options<ListExternalDomainsData>>, string | Pick<QueryKey<Options<ListExternalDomainsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListExternalDomainsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listExternalDomains({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listExternalDomainsInfiniteQueryKey(options)
});

/**
 * Have a fresh link mailed
 *
 * For whoever lost theirs: to the newest message the address can read, in every account that has one. The answer is the
 * same whether or not there is any.
 */
export const requestFreshLinkMutation = (options?: Partial<Options<RequestFreshLinkData>>): UseMutationOptions<RequestFreshLinkResponse, RequestFreshLinkError, Options<RequestFreshLinkData>> => {
    const mutationOptions: UseMutationOptions<RequestFreshLinkResponse, RequestFreshLinkError, Options<RequestFreshLinkData>> = {
        mutationFn: async (fnOptions) => await requestFreshLink({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listGroupsQueryKey = (options?: Options<ListGroupsData>) => createQueryKey('listGroups', options);

/**
 * The account's groups, newest first
 */
export const listGroupsOptions = (options?: Options<ListGroupsData>) => queryOptions<ListGroupsResponse, ListGroupsError, ListGroupsResponse, ReturnType<typeof listGroupsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listGroups({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listGroupsQueryKey(options)
});

export const listGroupsInfiniteQueryKey = (options?: Options<ListGroupsData>): QueryKey<Options<ListGroupsData>> => createQueryKey('listGroups', options, true);

/**
 * The account's groups, newest first
 */
export const listGroupsInfiniteOptions = (options?: Options<ListGroupsData>) => infiniteQueryOptions<ListGroupsResponse, ListGroupsError, InfiniteData<ListGroupsResponse>, QueryKey<Options<ListGroupsData>>, string | Pick<QueryKey<Options<ListGroupsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListGroupsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listGroups({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listGroupsInfiniteQueryKey(options)
});

/**
 * Make a group, with its first members
 */
export const createGroupMutation = (options?: Partial<Options<CreateGroupData>>): UseMutationOptions<CreateGroupResponse, CreateGroupError, Options<CreateGroupData>> => {
    const mutationOptions: UseMutationOptions<CreateGroupResponse, CreateGroupError, Options<CreateGroupData>> = {
        mutationFn: async (fnOptions) => await createGroup({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Delete a group
 *
 * Refused while a policy uses it.
 */
export const deleteGroupMutation = (options?: Partial<Options<DeleteGroupData>>): UseMutationOptions<DeleteGroupResponse, DeleteGroupError, Options<DeleteGroupData>> => {
    const mutationOptions: UseMutationOptions<DeleteGroupResponse, DeleteGroupError, Options<DeleteGroupData>> = {
        mutationFn: async (fnOptions) => await deleteGroup({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getGroupQueryKey = (options: Options<GetGroupData>) => createQueryKey('getGroup', options);

/**
 * One group
 */
export const getGroupOptions = (options: Options<GetGroupData>) => queryOptions<GetGroupResponse, GetGroupError, GetGroupResponse, ReturnType<typeof getGroupQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getGroup({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getGroupQueryKey(options)
});

/**
 * Give a group another name
 */
export const updateGroupMutation = (options?: Partial<Options<UpdateGroupData>>): UseMutationOptions<UpdateGroupResponse, UpdateGroupError, Options<UpdateGroupData>> => {
    const mutationOptions: UseMutationOptions<UpdateGroupResponse, UpdateGroupError, Options<UpdateGroupData>> = {
        mutationFn: async (fnOptions) => await updateGroup({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listGroupMembersQueryKey = (options: Options<ListGroupMembersData>) => createQueryKey('listGroupMembers', options);

/**
 * The members of a group, the last added first
 */
export const listGroupMembersOptions = (options: Options<ListGroupMembersData>) => queryOptions<ListGroupMembersResponse, ListGroupMembersError, ListGroupMembersResponse, ReturnType<typeof listGroupMembersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listGroupMembers({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listGroupMembersQueryKey(options)
});

export const listGroupMembersInfiniteQueryKey = (options: Options<ListGroupMembersData>): QueryKey<Options<ListGroupMembersData>> => createQueryKey('listGroupMembers', options, true);

/**
 * The members of a group, the last added first
 */
export const listGroupMembersInfiniteOptions = (options: Options<ListGroupMembersData>) => infiniteQueryOptions<ListGroupMembersResponse, ListGroupMembersError, InfiniteData<ListGroupMembersResponse>, QueryKey<Options<ListGroupMembersData>>, string | Pick<QueryKey<Options<ListGroupMembersData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListGroupMembersData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listGroupMembers({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listGroupMembersInfiniteQueryKey(options)
});

/**
 * Add and remove members of a group
 *
 * Doing it again changes nothing more.
 */
export const changeGroupMembersMutation = (options?: Partial<Options<ChangeGroupMembersData>>): UseMutationOptions<ChangeGroupMembersResponse, ChangeGroupMembersError, Options<ChangeGroupMembersData>> => {
    const mutationOptions: UseMutationOptions<ChangeGroupMembersResponse, ChangeGroupMembersError, Options<ChangeGroupMembersData>> = {
        mutationFn: async (fnOptions) => await changeGroupMembers({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * What a link leads to
 *
 * Logs nobody on, and changes nothing that anybody sees; that the link's page was shown is noted for the help desk.
 */
export const resolveLinkMutation = (options?: Partial<Options<ResolveLinkData>>): UseMutationOptions<ResolveLinkResponse, ResolveLinkError, Options<ResolveLinkData>> => {
    const mutationOptions: UseMutationOptions<ResolveLinkResponse, ResolveLinkError, Options<ResolveLinkData>> = {
        mutationFn: async (fnOptions) => await resolveLink({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listMailQueueQueryKey = (options?: Options<ListMailQueueData>) => createQueryKey('listMailQueue', options);

/**
 * Mails that are not delivered, newest first
 *
 * Those that wait, and for 30 days those that could not be delivered. What they say is never shown.
 */
export const listMailQueueOptions = (options?: Options<ListMailQueueData>) => queryOptions<ListMailQueueResponse, ListMailQueueError, ListMailQueueResponse, ReturnType<typeof listMailQueueQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listMailQueue({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listMailQueueQueryKey(options)
});

export const listMailQueueInfiniteQueryKey = (options?: Options<ListMailQueueData>): QueryKey<Options<ListMailQueueData>> => createQueryKey('listMailQueue', options, true);

/**
 * Mails that are not delivered, newest first
 *
 * Those that wait, and for 30 days those that could not be delivered. What they say is never shown.
 */
export const listMailQueueInfiniteOptions = (options?: Options<ListMailQueueData>) => infiniteQueryOptions<ListMailQueueResponse, ListMailQueueError, InfiniteData<ListMailQueueResponse>, QueryKey<Options<ListMailQueueData>>, string | Pick<QueryKey<Options<ListMailQueueData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListMailQueueData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listMailQueue({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listMailQueueInfiniteQueryKey(options)
});

export const getMailQueueAlarmQueryKey = (options?: Options<GetMailQueueAlarmData>) => createQueryKey('getMailQueueAlarm', options);

/**
 * Whether somebody must look at the queue
 *
 * To be asked, and not mailed: a mail about it might wait in the same queue.
 */
export const getMailQueueAlarmOptions = (options?: Options<GetMailQueueAlarmData>) => queryOptions<GetMailQueueAlarmResponse, GetMailQueueAlarmError, GetMailQueueAlarmResponse, ReturnType<typeof getMailQueueAlarmQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMailQueueAlarm({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMailQueueAlarmQueryKey(options)
});

/**
 * Take mails out of the queue
 *
 * One that waits is given up, and its message's sender reads why; one that could not be delivered is listed no more.
 */
export const dropMailsMutation = (options?: Partial<Options<DropMailsData>>): UseMutationOptions<DropMailsResponse, DropMailsError, Options<DropMailsData>> => {
    const mutationOptions: UseMutationOptions<DropMailsResponse, DropMailsError, Options<DropMailsData>> = {
        mutationFn: async (fnOptions) => await dropMails({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Try mails at once that wait
 *
 * A mail that was given up has no content any more and cannot be tried again: send its recipient a fresh link instead.
 */
export const retryMailsMutation = (options?: Partial<Options<RetryMailsData>>): UseMutationOptions<RetryMailsResponse, RetryMailsError, Options<RetryMailsData>> => {
    const mutationOptions: UseMutationOptions<RetryMailsResponse, RetryMailsError, Options<RetryMailsData>> = {
        mutationFn: async (fnOptions) => await retryMails({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Test the mail servers of a domain
 *
 * Connects to them, asks for TLS, looks at their certificates and breaks off; no mail is sent. Only to the domain's own mail
 * servers on port 25, not into private networks unless the operator allows it, and at most ten times a minute for an account.
 * Takes up to half a minute.
 */
export const testMailServersMutation = (options?: Partial<Options<TestMailServersData>>): UseMutationOptions<TestMailServersResponse, TestMailServersError, Options<TestMailServersData>> => {
    const mutationOptions: UseMutationOptions<TestMailServersResponse, TestMailServersError, Options<TestMailServersData>> = {
        mutationFn: async (fnOptions) => await testMailServers({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listMailTemplatesQueryKey = (options?: Options<ListMailTemplatesData>) => createQueryKey('listMailTemplates', options);

/**
 * Every mail in every language, as the account words it
 *
 * One page: the mails are as many as the product sends.
 */
export const listMailTemplatesOptions = (options?: Options<ListMailTemplatesData>) => queryOptions<ListMailTemplatesResponse, ListMailTemplatesError, ListMailTemplatesResponse, ReturnType<typeof listMailTemplatesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listMailTemplates({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listMailTemplatesQueryKey(options)
});

export const getMailTemplateQueryKey = (options: Options<GetMailTemplateData>) => createQueryKey('getMailTemplate', options);

/**
 * One mail in one language
 */
export const getMailTemplateOptions = (options: Options<GetMailTemplateData>) => queryOptions<GetMailTemplateResponse, GetMailTemplateError, GetMailTemplateResponse, ReturnType<typeof getMailTemplateQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMailTemplate({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMailTemplateQueryKey(options)
});

/**
 * What a mail in a wording would look like
 *
 * With example values and in the account's look; nothing is saved or sent.
 */
export const previewMailTemplateMutation = (options?: Partial<Options<PreviewMailTemplateData>>): UseMutationOptions<PreviewMailTemplateResponse, PreviewMailTemplateError, Options<PreviewMailTemplateData>> => {
    const mutationOptions: UseMutationOptions<PreviewMailTemplateResponse, PreviewMailTemplateError, Options<PreviewMailTemplateData>> = {
        mutationFn: async (fnOptions) => await previewMailTemplate({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Mail a wording to oneself
 *
 * With example values, to the caller's own address and no other. The wording need not be saved.
 */
export const sendTestMailMutation = (options?: Partial<Options<SendTestMailData>>): UseMutationOptions<SendTestMailResponse, SendTestMailError, Options<SendTestMailData>> => {
    const mutationOptions: UseMutationOptions<SendTestMailResponse, SendTestMailError, Options<SendTestMailData>> = {
        mutationFn: async (fnOptions) => await sendTestMail({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Give a mail the built-in wording again
 */
export const resetMailTemplateMutation = (options?: Partial<Options<ResetMailTemplateData>>): UseMutationOptions<ResetMailTemplateResponse, ResetMailTemplateError, Options<ResetMailTemplateData>> => {
    const mutationOptions: UseMutationOptions<ResetMailTemplateResponse, ResetMailTemplateError, Options<ResetMailTemplateData>> = {
        mutationFn: async (fnOptions) => await resetMailTemplate({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Give a mail the account's own wording
 *
 * Variables must be among those that this mail has, and those that it needs must be there. What a message says is none of
 * them: whether its subject is shown is its definition's.
 */
export const updateMailTemplateMutation = (options?: Partial<Options<UpdateMailTemplateData>>): UseMutationOptions<UpdateMailTemplateResponse, UpdateMailTemplateError, Options<UpdateMailTemplateData>> => {
    const mutationOptions: UseMutationOptions<UpdateMailTemplateResponse, UpdateMailTemplateError, Options<UpdateMailTemplateData>> = {
        mutationFn: async (fnOptions) => await updateMailTemplate({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getMailboxCountsQueryKey = (options?: Options<GetMailboxCountsData>) => createQueryKey('getMailboxCounts', options);

/**
 * How many are unread, and how many drafts there are
 */
export const getMailboxCountsOptions = (options?: Options<GetMailboxCountsData>) => queryOptions<GetMailboxCountsResponse, GetMailboxCountsError, GetMailboxCountsResponse, ReturnType<typeof getMailboxCountsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMailboxCounts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMailboxCountsQueryKey(options)
});

export const listDestroyedMessagesQueryKey = (options?: Options<ListDestroyedMessagesData>) => createQueryKey('listDestroyedMessages', options);

/**
 * Own messages whose content was destroyed
 *
 * The last sent first, each with the record of its destruction: when it was sent and to whom, who has opened it, and when and
 * under which rule its content went. A message joins within a minute of the end of its retention.
 */
export const listDestroyedMessagesOptions = (options?: Options<ListDestroyedMessagesData>) => queryOptions<ListDestroyedMessagesResponse, ListDestroyedMessagesError, ListDestroyedMessagesResponse, ReturnType<typeof listDestroyedMessagesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDestroyedMessages({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDestroyedMessagesQueryKey(options)
});

export const listDestroyedMessagesInfiniteQueryKey = (options?: Options<ListDestroyedMessagesData>): QueryKey<Options<ListDestroyedMessagesData>> => createQueryKey('listDestroyedMessages', options, true);

/**
 * Own messages whose content was destroyed
 *
 * The last sent first, each with the record of its destruction: when it was sent and to whom, who has opened it, and when and
 * under which rule its content went. A message joins within a minute of the end of its retention.
 */
export const listDestroyedMessagesInfiniteOptions = (options?: Options<ListDestroyedMessagesData>) => infiniteQueryOptions<ListDestroyedMessagesResponse, ListDestroyedMessagesError, InfiniteData<ListDestroyedMessagesResponse>, QueryKey<Options<ListDestroyedMessagesData>>, string | Pick<QueryKey<Options<ListDestroyedMessagesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListDestroyedMessagesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listDestroyedMessages({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listDestroyedMessagesInfiniteQueryKey(options)
});

export const listExpiredItemsQueryKey = (options?: Options<ListExpiredItemsData>) => createQueryKey('listExpiredItems', options);

/**
 * Received messages that have expired
 *
 * Who sent them and when; nothing of what they said.
 */
export const listExpiredItemsOptions = (options?: Options<ListExpiredItemsData>) => queryOptions<ListExpiredItemsResponse, ListExpiredItemsError, ListExpiredItemsResponse, ReturnType<typeof listExpiredItemsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listExpiredItems({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listExpiredItemsQueryKey(options)
});

export const listExpiredItemsInfiniteQueryKey = (options?: Options<ListExpiredItemsData>): QueryKey<Options<ListExpiredItemsData>> => createQueryKey('listExpiredItems', options, true);

/**
 * Received messages that have expired
 *
 * Who sent them and when; nothing of what they said.
 */
export const listExpiredItemsInfiniteOptions = (options?: Options<ListExpiredItemsData>) => infiniteQueryOptions<ListExpiredItemsResponse, ListExpiredItemsError, InfiniteData<ListExpiredItemsResponse>, QueryKey<Options<ListExpiredItemsData>>, string | Pick<QueryKey<Options<ListExpiredItemsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListExpiredItemsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listExpiredItems({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listExpiredItemsInfiniteQueryKey(options)
});

export const listMailboxItemsQueryKey = (options: Options<ListMailboxItemsData>) => createQueryKey('listMailboxItems', options);

/**
 * A folder's items, newest first
 */
export const listMailboxItemsOptions = (options: Options<ListMailboxItemsData>) => queryOptions<ListMailboxItemsResponse, ListMailboxItemsError, ListMailboxItemsResponse, ReturnType<typeof listMailboxItemsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listMailboxItems({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listMailboxItemsQueryKey(options)
});

export const listMailboxItemsInfiniteQueryKey = (options: Options<ListMailboxItemsData>): QueryKey<Options<ListMailboxItemsData>> => createQueryKey('listMailboxItems', options, true);

/**
 * A folder's items, newest first
 */
export const listMailboxItemsInfiniteOptions = (options: Options<ListMailboxItemsData>) => infiniteQueryOptions<ListMailboxItemsResponse, ListMailboxItemsError, InfiniteData<ListMailboxItemsResponse>, QueryKey<Options<ListMailboxItemsData>>, string | Pick<QueryKey<Options<ListMailboxItemsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListMailboxItemsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listMailboxItems({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listMailboxItemsInfiniteQueryKey(options)
});

/**
 * Delete an item for good
 *
 * Only from Deleted, and only for oneself.
 */
export const destroyItemMutation = (options?: Partial<Options<DestroyItemData>>): UseMutationOptions<DestroyItemResponse, DestroyItemError, Options<DestroyItemData>> => {
    const mutationOptions: UseMutationOptions<DestroyItemResponse, DestroyItemError, Options<DestroyItemData>> = {
        mutationFn: async (fnOptions) => await destroyItem({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Move an item to Deleted
 */
export const deleteItemMutation = (options?: Partial<Options<DeleteItemData>>): UseMutationOptions<DeleteItemResponse, DeleteItemError, Options<DeleteItemData>> => {
    const mutationOptions: UseMutationOptions<DeleteItemResponse, DeleteItemError, Options<DeleteItemData>> = {
        mutationFn: async (fnOptions) => await deleteItem({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Mark an item read
 *
 * Only what was opened once.
 */
export const markItemReadMutation = (options?: Partial<Options<MarkItemReadData>>): UseMutationOptions<MarkItemReadResponse, MarkItemReadError, Options<MarkItemReadData>> => {
    const mutationOptions: UseMutationOptions<MarkItemReadResponse, MarkItemReadError, Options<MarkItemReadData>> = {
        mutationFn: async (fnOptions) => await markItemRead({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Mark an item unread
 */
export const markItemUnreadMutation = (options?: Partial<Options<MarkItemUnreadData>>): UseMutationOptions<MarkItemUnreadResponse, MarkItemUnreadError, Options<MarkItemUnreadData>> => {
    const mutationOptions: UseMutationOptions<MarkItemUnreadResponse, MarkItemUnreadError, Options<MarkItemUnreadData>> = {
        mutationFn: async (fnOptions) => await markItemUnread({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Move an item back from Deleted
 */
export const restoreItemMutation = (options?: Partial<Options<RestoreItemData>>): UseMutationOptions<RestoreItemResponse, RestoreItemError, Options<RestoreItemData>> => {
    const mutationOptions: UseMutationOptions<RestoreItemResponse, RestoreItemError, Options<RestoreItemData>> = {
        mutationFn: async (fnOptions) => await restoreItem({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const searchMailboxQueryKey = (options?: Options<SearchMailboxData>) => createQueryKey('searchMailbox', options);

/**
 * Search one's own mailbox
 *
 * Looks through the messages from the newest on, for as long as one request may; `next` goes on from there. Of a message
 * not opened yet it knows what lists show: people, subject and the beginning of the body.
 */
export const searchMailboxOptions = (options?: Options<SearchMailboxData>) => queryOptions<SearchMailboxResponse, SearchMailboxError, SearchMailboxResponse, ReturnType<typeof searchMailboxQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await searchMailbox({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: searchMailboxQueryKey(options)
});

export const searchMailboxInfiniteQueryKey = (options?: Options<SearchMailboxData>): QueryKey<Options<SearchMailboxData>> => createQueryKey('searchMailbox', options, true);

/**
 * Search one's own mailbox
 *
 * Looks through the messages from the newest on, for as long as one request may; `next` goes on from there. Of a message
 * not opened yet it knows what lists show: people, subject and the beginning of the body.
 */
export const searchMailboxInfiniteOptions = (options?: Options<SearchMailboxData>) => infiniteQueryOptions<SearchMailboxResponse, SearchMailboxError, InfiniteData<SearchMailboxResponse>, QueryKey<Options<SearchMailboxData>>, string | Pick<QueryKey<Options<SearchMailboxData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<SearchMailboxData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await searchMailbox({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: searchMailboxInfiniteQueryKey(options)
});

/**
 * Change one's own name, language and what one is mailed about
 */
export const updateMeMutation = (options?: Partial<Options<UpdateMeData>>): UseMutationOptions<UpdateMeResponse, UpdateMeError, Options<UpdateMeData>> => {
    const mutationOptions: UseMutationOptions<UpdateMeResponse, UpdateMeError, Options<UpdateMeData>> = {
        mutationFn: async (fnOptions) => await updateMe({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Choose a password
 *
 * Ends the user's other sessions.
 */
export const setOwnPasswordMutation = (options?: Partial<Options<SetOwnPasswordData>>): UseMutationOptions<SetOwnPasswordResponse, SetOwnPasswordError, Options<SetOwnPasswordData>> => {
    const mutationOptions: UseMutationOptions<SetOwnPasswordResponse, SetOwnPasswordError, Options<SetOwnPasswordData>> = {
        mutationFn: async (fnOptions) => await setOwnPassword({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Remove one's authenticator
 *
 * Where one is needed, another one is set up next. One's other sessions end. For a session begun within the last 5 minutes.
 */
export const removeSecondFactorMutation = (options?: Partial<Options<RemoveSecondFactorData>>): UseMutationOptions<RemoveSecondFactorResponse, RemoveSecondFactorError, Options<RemoveSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<RemoveSecondFactorResponse, RemoveSecondFactorError, Options<RemoveSecondFactorData>> = {
        mutationFn: async (fnOptions) => await removeSecondFactor({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getSecondFactorQueryKey = (options?: Options<GetSecondFactorData>) => createQueryKey('getSecondFactor', options);

/**
 * How one stands with the second factor
 */
export const getSecondFactorOptions = (options?: Options<GetSecondFactorData>) => queryOptions<GetSecondFactorResponse, GetSecondFactorError, GetSecondFactorResponse, ReturnType<typeof getSecondFactorQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getSecondFactor({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getSecondFactorQueryKey(options)
});

/**
 * Begin to set up an authenticator
 *
 * Its secret is in the answer and nowhere else; it counts once a first code is confirmed. Where none is needed, for a session
 * begun within the last 5 minutes.
 */
export const enrolSecondFactorMutation = (options?: Partial<Options<EnrolSecondFactorData>>): UseMutationOptions<EnrolSecondFactorResponse, EnrolSecondFactorError, Options<EnrolSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<EnrolSecondFactorResponse, EnrolSecondFactorError, Options<EnrolSecondFactorData>> = {
        mutationFn: async (fnOptions) => await enrolSecondFactor({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Confirm the authenticator by its first code
 *
 * The recovery codes are in the answer and nowhere else. The user's other sessions have to give the factor from now on.
 */
export const confirmSecondFactorMutation = (options?: Partial<Options<ConfirmSecondFactorData>>): UseMutationOptions<ConfirmSecondFactorResponse, ConfirmSecondFactorError, Options<ConfirmSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<ConfirmSecondFactorResponse, ConfirmSecondFactorError, Options<ConfirmSecondFactorData>> = {
        mutationFn: async (fnOptions) => await confirmSecondFactor({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Draw new recovery codes
 *
 * They are in the answer and nowhere else, and the old ones are void. For a session begun within the last 5 minutes.
 */
export const renewRecoveryCodesMutation = (options?: Partial<Options<RenewRecoveryCodesData>>): UseMutationOptions<RenewRecoveryCodesResponse, RenewRecoveryCodesError, Options<RenewRecoveryCodesData>> => {
    const mutationOptions: UseMutationOptions<RenewRecoveryCodesResponse, RenewRecoveryCodesError, Options<RenewRecoveryCodesData>> = {
        mutationFn: async (fnOptions) => await renewRecoveryCodes({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Send a message at once
 *
 * For programs. People write drafts, which keep what was typed, and attachments.
 */
export const sendMessageMutation = (options?: Partial<Options<SendMessageData>>): UseMutationOptions<SendMessageResponse, SendMessageError, Options<SendMessageData>> => {
    const mutationOptions: UseMutationOptions<SendMessageResponse, SendMessageError, Options<SendMessageData>> = {
        mutationFn: async (fnOptions) => await sendMessage({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getMessageQueryKey = (options: Options<GetMessageData>) => createQueryKey('getMessage', options);

/**
 * A message
 *
 * For its sender, or a recipient who has opened it.
 */
export const getMessageOptions = (options: Options<GetMessageData>) => queryOptions<GetMessageResponse, GetMessageError, GetMessageResponse, ReturnType<typeof getMessageQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMessage({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMessageQueryKey(options)
});

export const downloadAttachmentQueryKey = (options: Options<DownloadAttachmentData>) => createQueryKey('downloadAttachment', options);

/**
 * Download an attachment
 *
 * In one piece or by range. A recipient's download shows in the sender's tracking.
 */
export const downloadAttachmentOptions = (options: Options<DownloadAttachmentData>) => queryOptions<DownloadAttachmentResponse, DownloadAttachmentError, DownloadAttachmentResponse, ReturnType<typeof downloadAttachmentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await downloadAttachment({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: downloadAttachmentQueryKey(options)
});

export const getMessageBodyQueryKey = (options: Options<GetMessageBodyData>) => createQueryKey('getMessageBody', options);

/**
 * A message's body
 *
 * A document of its own with a policy of its own, to be shown in a sandboxed frame.
 */
export const getMessageBodyOptions = (options: Options<GetMessageBodyData>) => queryOptions<GetMessageBodyResponse, GetMessageBodyError, GetMessageBodyResponse, ReturnType<typeof getMessageBodyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMessageBody({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMessageBodyQueryKey(options)
});

export const getDestructionCertificateQueryKey = (options: Options<GetDestructionCertificateData>) => createQueryKey('getDestructionCertificate', options);

/**
 * The record that a message's content was destroyed
 *
 * For its sender, and for administrators and auditors.
 */
export const getDestructionCertificateOptions = (options: Options<GetDestructionCertificateData>) => queryOptions<GetDestructionCertificateResponse, GetDestructionCertificateError, GetDestructionCertificateResponse, ReturnType<typeof getDestructionCertificateQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDestructionCertificate({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDestructionCertificateQueryKey(options)
});

/**
 * Make evidence of what happened to a message
 *
 * A zip archive with `evidence.json`, the same as the page `evidence.html`, the message's entries of the audit log with their places
 * in the hash chain, and the nearest signed checkpoint; `manifest.txt` lists their digests, and `signature.txt` signs it.
 * The page is in the language asked for. Nothing of the content is in it. `letterlock evidence verify` checks it without the server.
 */
export const createEvidenceMutation = (options?: Partial<Options<CreateEvidenceData>>): UseMutationOptions<CreateEvidenceResponse, CreateEvidenceError, Options<CreateEvidenceData>> => {
    const mutationOptions: UseMutationOptions<CreateEvidenceResponse, CreateEvidenceError, Options<CreateEvidenceData>> = {
        mutationFn: async (fnOptions) => await createEvidence({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Set a message's expiry
 *
 * For administrators: earlier or later, also when it has expired, until its retention ends. The sender's one extension
 * stays as it is.
 */
export const setMessageExpiryMutation = (options?: Partial<Options<SetMessageExpiryData>>): UseMutationOptions<SetMessageExpiryResponse, SetMessageExpiryError, Options<SetMessageExpiryData>> => {
    const mutationOptions: UseMutationOptions<SetMessageExpiryResponse, SetMessageExpiryError, Options<SetMessageExpiryData>> = {
        mutationFn: async (fnOptions) => await setMessageExpiry({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Extend a message
 *
 * Moves its expiry later: by its sender, once, before it expires, at most to the end of its retention.
 */
export const extendMessageMutation = (options?: Partial<Options<ExtendMessageData>>): UseMutationOptions<ExtendMessageResponse, ExtendMessageError, Options<ExtendMessageData>> => {
    const mutationOptions: UseMutationOptions<ExtendMessageResponse, ExtendMessageError, Options<ExtendMessageData>> = {
        mutationFn: async (fnOptions) => await extendMessage({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listExtensionRequestsQueryKey = (options: Options<ListExtensionRequestsData>) => createQueryKey('listExtensionRequests', options);

/**
 * Questions for more time
 *
 * The newest first: all of them for the message's sender and those who look after the account, a recipient's own for them.
 */
export const listExtensionRequestsOptions = (options: Options<ListExtensionRequestsData>) => queryOptions<ListExtensionRequestsResponse, ListExtensionRequestsError, ListExtensionRequestsResponse, ReturnType<typeof listExtensionRequestsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listExtensionRequests({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listExtensionRequestsQueryKey(options)
});

export const listExtensionRequestsInfiniteQueryKey = (options: Options<ListExtensionRequestsData>): QueryKey<Options<ListExtensionRequestsData>> => createQueryKey('listExtensionRequests', options, true);

/**
 * Questions for more time
 *
 * The newest first: all of them for the message's sender and those who look after the account, a recipient's own for them.
 */
export const listExtensionRequestsInfiniteOptions = (options: Options<ListExtensionRequestsData>) => infiniteQueryOptions<ListExtensionRequestsResponse, ListExtensionRequestsError, InfiniteData<ListExtensionRequestsResponse>, QueryKey<Options<ListExtensionRequestsData>>, string | Pick<QueryKey<Options<ListExtensionRequestsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListExtensionRequestsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listExtensionRequests({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listExtensionRequestsInfiniteQueryKey(options)
});

/**
 * Ask for more time
 *
 * By a recipient, of the sender: also when the message has expired, as long as it is retained and not recalled. Once until
 * the sender answers.
 */
export const requestExtensionMutation = (options?: Partial<Options<RequestExtensionData>>): UseMutationOptions<RequestExtensionResponse, RequestExtensionError, Options<RequestExtensionData>> => {
    const mutationOptions: UseMutationOptions<RequestExtensionResponse, RequestExtensionError, Options<RequestExtensionData>> = {
        mutationFn: async (fnOptions) => await requestExtension({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Give more time
 *
 * By the sender: the one extension of the message. An expired message comes back to all its recipients, and everyone who
 * asked is answered.
 */
export const approveExtensionRequestMutation = (options?: Partial<Options<ApproveExtensionRequestData>>): UseMutationOptions<ApproveExtensionRequestResponse, ApproveExtensionRequestError, Options<ApproveExtensionRequestData>> => {
    const mutationOptions: UseMutationOptions<ApproveExtensionRequestResponse, ApproveExtensionRequestError, Options<ApproveExtensionRequestData>> = {
        mutationFn: async (fnOptions) => await approveExtensionRequest({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Give no more time
 *
 * By the sender. The message stays as it is; the recipient is told, and may ask again.
 */
export const declineExtensionRequestMutation = (options?: Partial<Options<DeclineExtensionRequestData>>): UseMutationOptions<DeclineExtensionRequestResponse, DeclineExtensionRequestError, Options<DeclineExtensionRequestData>> => {
    const mutationOptions: UseMutationOptions<DeclineExtensionRequestResponse, DeclineExtensionRequestError, Options<DeclineExtensionRequestData>> = {
        mutationFn: async (fnOptions) => await declineExtensionRequest({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Send notifications again
 *
 * Each carries a fresh link; earlier links keep working.
 */
export const resendNotificationsMutation = (options?: Partial<Options<ResendNotificationsData>>): UseMutationOptions<ResendNotificationsResponse, ResendNotificationsError, Options<ResendNotificationsData>> => {
    const mutationOptions: UseMutationOptions<ResendNotificationsResponse, ResendNotificationsError, Options<ResendNotificationsData>> = {
        mutationFn: async (fnOptions) => await resendNotifications({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Open a message
 *
 * For a recipient, this marks it read, counts the opening and tells the sender. Nothing else does.
 */
export const openMessageMutation = (options?: Partial<Options<OpenMessageData>>): UseMutationOptions<OpenMessageResponse, OpenMessageError, Options<OpenMessageData>> => {
    const mutationOptions: UseMutationOptions<OpenMessageResponse, OpenMessageError, Options<OpenMessageData>> = {
        mutationFn: async (fnOptions) => await openMessage({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Recall a message
 *
 * Takes it back from every recipient at once, read or not. It cannot be undone; replies stay.
 */
export const recallMessageMutation = (options?: Partial<Options<RecallMessageData>>): UseMutationOptions<RecallMessageResponse, RecallMessageError, Options<RecallMessageData>> => {
    const mutationOptions: UseMutationOptions<RecallMessageResponse, RecallMessageError, Options<RecallMessageData>> = {
        mutationFn: async (fnOptions) => await recallMessage({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getMessageTrackingQueryKey = (options: Options<GetMessageTrackingData>) => createQueryKey('getMessageTracking', options);

/**
 * Who was notified, has opened and downloaded
 *
 * For the sender, and for those who look after the account.
 */
export const getMessageTrackingOptions = (options: Options<GetMessageTrackingData>) => queryOptions<GetMessageTrackingResponse, GetMessageTrackingError, GetMessageTrackingResponse, ReturnType<typeof getMessageTrackingQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMessageTracking({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMessageTrackingQueryKey(options)
});

export const listOutboxMailsQueryKey = (options?: Options<ListOutboxMailsData>) => createQueryKey('listOutboxMails', options);

/**
 * Mails that would have been sent
 *
 * Only in the demo and in development; elsewhere there is no such thing.
 */
export const listOutboxMailsOptions = (options?: Options<ListOutboxMailsData>) => queryOptions<ListOutboxMailsResponse, ListOutboxMailsError, ListOutboxMailsResponse, ReturnType<typeof listOutboxMailsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listOutboxMails({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listOutboxMailsQueryKey(options)
});

export const listOutboxMailsInfiniteQueryKey = (options?: Options<ListOutboxMailsData>): QueryKey<Options<ListOutboxMailsData>> => createQueryKey('listOutboxMails', options, true);

/**
 * Mails that would have been sent
 *
 * Only in the demo and in development; elsewhere there is no such thing.
 */
export const listOutboxMailsInfiniteOptions = (options?: Options<ListOutboxMailsData>) => infiniteQueryOptions<ListOutboxMailsResponse, ListOutboxMailsError, InfiniteData<ListOutboxMailsResponse>, QueryKey<Options<ListOutboxMailsData>>, string | Pick<QueryKey<Options<ListOutboxMailsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListOutboxMailsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listOutboxMails({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listOutboxMailsInfiniteQueryKey(options)
});

/**
 * Have a password reset mailed
 *
 * The answer is the same whether or not the subject exists.
 */
export const requestPasswordResetMutation = (options?: Partial<Options<RequestPasswordResetData>>): UseMutationOptions<RequestPasswordResetResponse, RequestPasswordResetError, Options<RequestPasswordResetData>> => {
    const mutationOptions: UseMutationOptions<RequestPasswordResetResponse, RequestPasswordResetError, Options<RequestPasswordResetData>> = {
        mutationFn: async (fnOptions) => await requestPasswordReset({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Set a password by a mailed reset
 *
 * Works once, within 30 minutes. Ends the user's sessions; log on afterwards.
 */
export const redeemPasswordResetMutation = (options?: Partial<Options<RedeemPasswordResetData>>): UseMutationOptions<RedeemPasswordResetResponse, RedeemPasswordResetError, Options<RedeemPasswordResetData>> => {
    const mutationOptions: UseMutationOptions<RedeemPasswordResetResponse, RedeemPasswordResetError, Options<RedeemPasswordResetData>> = {
        mutationFn: async (fnOptions) => await redeemPasswordReset({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listPoliciesQueryKey = (options?: Options<ListPoliciesData>) => createQueryKey('listPolicies', options);

/**
 * Every policy of the account, in the order in which they win
 *
 * The more specific `from` first (address, group, domain, internal or external, everyone), then the more specific `to`, then
 * the older. One page: an account has at most 200.
 */
export const listPoliciesOptions = (options?: Options<ListPoliciesData>) => queryOptions<ListPoliciesResponse, ListPoliciesError, ListPoliciesResponse, ReturnType<typeof listPoliciesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPolicies({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPoliciesQueryKey(options)
});

/**
 * Make a policy
 */
export const createPolicyMutation = (options?: Partial<Options<CreatePolicyData>>): UseMutationOptions<CreatePolicyResponse, CreatePolicyError, Options<CreatePolicyData>> => {
    const mutationOptions: UseMutationOptions<CreatePolicyResponse, CreatePolicyError, Options<CreatePolicyData>> = {
        mutationFn: async (fnOptions) => await createPolicy({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Delete a policy
 */
export const deletePolicyMutation = (options?: Partial<Options<DeletePolicyData>>): UseMutationOptions<DeletePolicyResponse, DeletePolicyError, Options<DeletePolicyData>> => {
    const mutationOptions: UseMutationOptions<DeletePolicyResponse, DeletePolicyError, Options<DeletePolicyData>> = {
        mutationFn: async (fnOptions) => await deletePolicy({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getPolicyQueryKey = (options: Options<GetPolicyData>) => createQueryKey('getPolicy', options);

/**
 * One policy
 */
export const getPolicyOptions = (options: Options<GetPolicyData>) => queryOptions<GetPolicyResponse, GetPolicyError, GetPolicyResponse, ReturnType<typeof getPolicyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getPolicy({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getPolicyQueryKey(options)
});

/**
 * Change a policy
 *
 * It keeps its age, and with it its place among those equally specific.
 */
export const updatePolicyMutation = (options?: Partial<Options<UpdatePolicyData>>): UseMutationOptions<UpdatePolicyResponse, UpdatePolicyError, Options<UpdatePolicyData>> => {
    const mutationOptions: UseMutationOptions<UpdatePolicyResponse, UpdatePolicyError, Options<UpdatePolicyData>> = {
        mutationFn: async (fnOptions) => await updatePolicy({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * What would happen if somebody sent to somebody, and why
 *
 * Nothing happens: it is answered from the rules as they are now, or as they would be after a `change`.
 */
export const simulatePoliciesMutation = (options?: Partial<Options<SimulatePoliciesData>>): UseMutationOptions<SimulatePoliciesResponse, SimulatePoliciesError, Options<SimulatePoliciesData>> => {
    const mutationOptions: UseMutationOptions<SimulatePoliciesResponse, SimulatePoliciesError, Options<SimulatePoliciesData>> = {
        mutationFn: async (fnOptions) => await simulatePolicies({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getPortalQueryKey = (options?: Options<GetPortalData>) => createQueryKey('getPortal', options);

/**
 * What this installation is
 */
export const getPortalOptions = (options?: Options<GetPortalData>) => queryOptions<GetPortalResponse, GetPortalError, GetPortalResponse, ReturnType<typeof getPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getPortal({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getPortalQueryKey(options)
});

export const getQuotaQueryKey = (options?: Options<GetQuotaData>) => createQueryKey('getQuota', options);

/**
 * One's own quota this month
 *
 * Only licensed users have one.
 */
export const getQuotaOptions = (options?: Options<GetQuotaData>) => queryOptions<GetQuotaResponse, GetQuotaError, GetQuotaResponse, ReturnType<typeof getQuotaQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getQuota({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getQuotaQueryKey(options)
});

export const listQuotaUsageQueryKey = (options?: Options<ListQuotaUsageData>) => createQueryKey('listQuotaUsage', options);

/**
 * Who uses how much this month
 *
 * Every licensed user, who has written to the most addresses first.
 */
export const listQuotaUsageOptions = (options?: Options<ListQuotaUsageData>) => queryOptions<ListQuotaUsageResponse, ListQuotaUsageError, ListQuotaUsageResponse, ReturnType<typeof listQuotaUsageQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listQuotaUsage({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listQuotaUsageQueryKey(options)
});

export const listQuotaUsageInfiniteQueryKey = (options?: Options<ListQuotaUsageData>): QueryKey<Options<ListQuotaUsageData>> => createQueryKey('listQuotaUsage', options, true);

/**
 * Who uses how much this month
 *
 * Every licensed user, who has written to the most addresses first.
 */
export const listQuotaUsageInfiniteOptions = (options?: Options<ListQuotaUsageData>) => infiniteQueryOptions<ListQuotaUsageResponse, ListQuotaUsageError, InfiniteData<ListQuotaUsageResponse>, QueryKey<Options<ListQuotaUsageData>>, string | Pick<QueryKey<Options<ListQuotaUsageData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListQuotaUsageData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listQuotaUsage({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listQuotaUsageInfiniteQueryKey(options)
});

/**
 * What a message to these addresses would count
 *
 * Sends nothing and counts nothing. What is no address yet is passed over.
 */
export const previewQuotaMutation = (options?: Partial<Options<PreviewQuotaData>>): UseMutationOptions<PreviewQuotaResponse, PreviewQuotaError, Options<PreviewQuotaData>> => {
    const mutationOptions: UseMutationOptions<PreviewQuotaResponse, PreviewQuotaError, Options<PreviewQuotaData>> = {
        mutationFn: async (fnOptions) => await previewQuota({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Ask to become a user
 *
 * With the account's registration code and an address in one of its own domains, a one-time code is mailed: logging on with
 * it by address (`POST /sessions`) makes the user. The answer is the same whatever is given.
 */
export const requestRegistrationMutation = (options?: Partial<Options<RequestRegistrationData>>): UseMutationOptions<RequestRegistrationResponse, RequestRegistrationError, Options<RequestRegistrationData>> => {
    const mutationOptions: UseMutationOptions<RequestRegistrationResponse, RequestRegistrationError, Options<RequestRegistrationData>> = {
        mutationFn: async (fnOptions) => await requestRegistration({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * The definitions one may send under to these recipients
 *
 * For the recipients typed so far; what is no address yet is passed over. A conflict is explained at the addresses it
 * concerns; sending would be refused with `definitions_conflict`.
 */
export const querySendOptionsMutation = (options?: Partial<Options<QuerySendOptionsData>>): UseMutationOptions<QuerySendOptionsResponse, QuerySendOptionsError, Options<QuerySendOptionsData>> => {
    const mutationOptions: UseMutationOptions<QuerySendOptionsResponse, QuerySendOptionsError, Options<QuerySendOptionsData>> = {
        mutationFn: async (fnOptions) => await querySendOptions({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listServiceKeysQueryKey = (options?: Options<ListServiceKeysData>) => createQueryKey('listServiceKeys', options);

/**
 * The account's live service keys
 */
export const listServiceKeysOptions = (options?: Options<ListServiceKeysData>) => queryOptions<ListServiceKeysResponse, ListServiceKeysError, ListServiceKeysResponse, ReturnType<typeof listServiceKeysQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listServiceKeys({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listServiceKeysQueryKey(options)
});

/**
 * Make a key
 *
 * Its text is in the answer and nowhere else. For a session begun within the last 5 minutes.
 */
export const createServiceKeyMutation = (options?: Partial<Options<CreateServiceKeyData>>): UseMutationOptions<CreateServiceKeyResponse, CreateServiceKeyError, Options<CreateServiceKeyData>> => {
    const mutationOptions: UseMutationOptions<CreateServiceKeyResponse, CreateServiceKeyError, Options<CreateServiceKeyData>> = {
        mutationFn: async (fnOptions) => await createServiceKey({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Revoke a key
 *
 * It stops working at once.
 */
export const revokeServiceKeyMutation = (options?: Partial<Options<RevokeServiceKeyData>>): UseMutationOptions<RevokeServiceKeyResponse, RevokeServiceKeyError, Options<RevokeServiceKeyData>> => {
    const mutationOptions: UseMutationOptions<RevokeServiceKeyResponse, RevokeServiceKeyError, Options<RevokeServiceKeyData>> = {
        mutationFn: async (fnOptions) => await revokeServiceKey({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listSessionsQueryKey = (options?: Options<ListSessionsData>) => createQueryKey('listSessions', options);

/**
 * One's own live sessions
 */
export const listSessionsOptions = (options?: Options<ListSessionsData>) => queryOptions<ListSessionsResponse, ListSessionsError, ListSessionsResponse, ReturnType<typeof listSessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listSessions({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listSessionsQueryKey(options)
});

/**
 * Log on
 *
 * By password or by mailed code. Every refusal has the same text. Success sets the session cookie; under an
 * `Idempotency-Key` a repetition begins no second session and answers 409, as the cookie is handed out once.
 */
export const createSessionMutation = (options?: Partial<Options<CreateSessionData>>): UseMutationOptions<CreateSessionResponse, CreateSessionError, Options<CreateSessionData>> => {
    const mutationOptions: UseMutationOptions<CreateSessionResponse, CreateSessionError, Options<CreateSessionData>> = {
        mutationFn: async (fnOptions) => await createSession({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Log off
 */
export const endCurrentSessionMutation = (options?: Partial<Options<EndCurrentSessionData>>): UseMutationOptions<EndCurrentSessionResponse, EndCurrentSessionError, Options<EndCurrentSessionData>> => {
    const mutationOptions: UseMutationOptions<EndCurrentSessionResponse, EndCurrentSessionError, Options<EndCurrentSessionData>> = {
        mutationFn: async (fnOptions) => await endCurrentSession({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getCurrentSessionQueryKey = (options?: Options<GetCurrentSessionData>) => createQueryKey('getCurrentSession', options);

/**
 * The session of the cookie
 *
 * Asking is no activity: it does not keep the session alive.
 */
export const getCurrentSessionOptions = (options?: Options<GetCurrentSessionData>) => queryOptions<GetCurrentSessionResponse, GetCurrentSessionError, GetCurrentSessionResponse, ReturnType<typeof getCurrentSessionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getCurrentSession({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getCurrentSessionQueryKey(options)
});

/**
 * Say that the user is there
 *
 * Extends the idle time, at most once a minute.
 */
export const recordActivityMutation = (options?: Partial<Options<RecordActivityData>>): UseMutationOptions<RecordActivityResponse, RecordActivityError, Options<RecordActivityData>> => {
    const mutationOptions: UseMutationOptions<RecordActivityResponse, RecordActivityError, Options<RecordActivityData>> = {
        mutationFn: async (fnOptions) => await recordActivity({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Give the second factor
 *
 * A session that owes it may do nothing else before. Each code is taken once.
 */
export const giveSecondFactorMutation = (options?: Partial<Options<GiveSecondFactorData>>): UseMutationOptions<GiveSecondFactorResponse, GiveSecondFactorError, Options<GiveSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<GiveSecondFactorResponse, GiveSecondFactorError, Options<GiveSecondFactorData>> = {
        mutationFn: async (fnOptions) => await giveSecondFactor({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * End one of one's own sessions
 */
export const endSessionMutation = (options?: Partial<Options<EndSessionData>>): UseMutationOptions<EndSessionResponse, EndSessionError, Options<EndSessionData>> => {
    const mutationOptions: UseMutationOptions<EndSessionResponse, EndSessionError, Options<EndSessionData>> = {
        mutationFn: async (fnOptions) => await endSession({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Set the expiry of several messages
 *
 * Each by itself, for administrators. Asked for twice, it changes nothing the second time.
 */
export const setMessageExpiriesMutation = (options?: Partial<Options<SetMessageExpiriesData>>): UseMutationOptions<SetMessageExpiriesResponse, SetMessageExpiriesError, Options<SetMessageExpiriesData>> => {
    const mutationOptions: UseMutationOptions<SetMessageExpiriesResponse, SetMessageExpiriesError, Options<SetMessageExpiriesData>> = {
        mutationFn: async (fnOptions) => await setMessageExpiries({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const findMessagesQueryKey = (options?: Options<FindMessagesData>) => createQueryKey('findMessages', options);

/**
 * Find messages of the account
 *
 * By who sent them, to whom, when, under what and what became of them; never by content, and without any. A search for several
 * rare things at once may answer with few or no messages and a `next` to look on from.
 */
export const findMessagesOptions = (options?: Options<FindMessagesData>) => queryOptions<FindMessagesResponse, FindMessagesError, FindMessagesResponse, ReturnType<typeof findMessagesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await findMessages({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: findMessagesQueryKey(options)
});

export const findMessagesInfiniteQueryKey = (options?: Options<FindMessagesData>): QueryKey<Options<FindMessagesData>> => createQueryKey('findMessages', options, true);

/**
 * Find messages of the account
 *
 * By who sent them, to whom, when, under what and what became of them; never by content, and without any. A search for several
 * rare things at once may answer with few or no messages and a `next` to look on from.
 */
export const findMessagesInfiniteOptions = (options?: Options<FindMessagesData>) => infiniteQueryOptions<FindMessagesResponse, FindMessagesError, InfiniteData<FindMessagesResponse>, QueryKey<Options<FindMessagesData>>, string | Pick<QueryKey<Options<FindMessagesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<FindMessagesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await findMessages({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: findMessagesInfiniteQueryKey(options)
});

/**
 * Send notifications of several messages again
 *
 * To whoever has not opened them, each with a fresh link; for administrators and the help desk.
 */
export const resendMessageNotificationsMutation = (options?: Partial<Options<ResendMessageNotificationsData>>): UseMutationOptions<ResendMessageNotificationsResponse, ResendMessageNotificationsError, Options<ResendMessageNotificationsData>> => {
    const mutationOptions: UseMutationOptions<ResendMessageNotificationsResponse, ResendMessageNotificationsError, Options<ResendMessageNotificationsData>> = {
        mutationFn: async (fnOptions) => await resendMessageNotifications({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Recall several messages
 *
 * Each by itself, for administrators: one that cannot be recalled does not keep the others. It cannot be undone.
 */
export const recallMessagesMutation = (options?: Partial<Options<RecallMessagesData>>): UseMutationOptions<RecallMessagesResponse, RecallMessagesError, Options<RecallMessagesData>> => {
    const mutationOptions: UseMutationOptions<RecallMessagesResponse, RecallMessagesError, Options<RecallMessagesData>> = {
        mutationFn: async (fnOptions) => await recallMessages({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const exportUsersQueryKey = (options?: Options<ExportUsersData>) => createQueryKey('exportUsers', options);

/**
 * The directory as a table
 *
 * Comma-separated values, newest first, whatever number there are. Cells that a spreadsheet would run as formulas begin with
 * an apostrophe.
 */
export const exportUsersOptions = (options?: Options<ExportUsersData>) => queryOptions<ExportUsersResponse, ExportUsersError, ExportUsersResponse, ReturnType<typeof exportUsersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await exportUsers({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: exportUsersQueryKey(options)
});

/**
 * Import a file of users
 *
 * All of them or nobody: it is refused if anything is wrong with a line that is not among those to leave out. A file that gives
 * roles which look after the account is for a session begun within the last 5 minutes, or a key.
 */
export const importUsersMutation = (options?: Partial<Options<ImportUsersData>>): UseMutationOptions<ImportUsersResponse, ImportUsersError, Options<ImportUsersData>> => {
    const mutationOptions: UseMutationOptions<ImportUsersResponse, ImportUsersError, Options<ImportUsersData>> = {
        mutationFn: async (fnOptions) => await importUsers({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Look at a file of users before it is imported
 *
 * Every line as it was understood, with everything that is wrong with it. Changes nothing.
 */
export const previewUserImportMutation = (options?: Partial<Options<PreviewUserImportData>>): UseMutationOptions<PreviewUserImportResponse, PreviewUserImportError, Options<PreviewUserImportData>> => {
    const mutationOptions: UseMutationOptions<PreviewUserImportResponse, PreviewUserImportError, Options<PreviewUserImportData>> = {
        mutationFn: async (fnOptions) => await previewUserImport({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listUsersQueryKey = (options?: Options<ListUsersData>) => createQueryKey('listUsers', options);

/**
 * The account's users, newest first
 */
export const listUsersOptions = (options?: Options<ListUsersData>) => queryOptions<ListUsersResponse, ListUsersError, ListUsersResponse, ReturnType<typeof listUsersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listUsers({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listUsersQueryKey(options)
});

export const listUsersInfiniteQueryKey = (options?: Options<ListUsersData>): QueryKey<Options<ListUsersData>> => createQueryKey('listUsers', options, true);

/**
 * The account's users, newest first
 */
export const listUsersInfiniteOptions = (options?: Options<ListUsersData>) => infiniteQueryOptions<ListUsersResponse, ListUsersError, InfiniteData<ListUsersResponse>, QueryKey<Options<ListUsersData>>, string | Pick<QueryKey<Options<ListUsersData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListUsersData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listUsers({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listUsersInfiniteQueryKey(options)
});

/**
 * Make an internal user
 *
 * One who looks after the account is made by a session begun within the last 5 minutes, or a key.
 */
export const createUserMutation = (options?: Partial<Options<CreateUserData>>): UseMutationOptions<CreateUserResponse, CreateUserError, Options<CreateUserData>> => {
    const mutationOptions: UseMutationOptions<CreateUserResponse, CreateUserError, Options<CreateUserData>> = {
        mutationFn: async (fnOptions) => await createUser({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserQueryKey = (options: Options<GetUserData>) => createQueryKey('getUser', options);

/**
 * One user
 */
export const getUserOptions = (options: Options<GetUserData>) => queryOptions<GetUserResponse, GetUserError, GetUserResponse, ReturnType<typeof getUserQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUser({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserQueryKey(options)
});

/**
 * Change a user
 *
 * Another role, or log-on withdrawn, ends the user's sessions at once. A role that looks after the account is given by a session
 * begun within the last 5 minutes, or a key.
 */
export const updateUserMutation = (options?: Partial<Options<UpdateUserData>>): UseMutationOptions<UpdateUserResponse, UpdateUserError, Options<UpdateUserData>> => {
    const mutationOptions: UseMutationOptions<UpdateUserResponse, UpdateUserError, Options<UpdateUserData>> = {
        mutationFn: async (fnOptions) => await updateUser({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserAliasesQueryKey = (options: Options<GetUserAliasesData>) => createQueryKey('getUserAliases', options);

/**
 * A user's aliases
 */
export const getUserAliasesOptions = (options: Options<GetUserAliasesData>) => queryOptions<GetUserAliasesResponse, GetUserAliasesError, GetUserAliasesResponse, ReturnType<typeof getUserAliasesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserAliases({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserAliasesQueryKey(options)
});

/**
 * Give an internal user these aliases, and no others
 *
 * Mail to an alias comes into the same mailbox and counts as the same address; who logs on may type it, too.
 */
export const setUserAliasesMutation = (options?: Partial<Options<SetUserAliasesData>>): UseMutationOptions<SetUserAliasesResponse, SetUserAliasesError, Options<SetUserAliasesData>> => {
    const mutationOptions: UseMutationOptions<SetUserAliasesResponse, SetUserAliasesError, Options<SetUserAliasesData>> = {
        mutationFn: async (fnOptions) => await setUserAliases({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Mail a user a fresh link to the newest message they can read
 */
export const sendUserFreshLinksMutation = (options?: Partial<Options<SendUserFreshLinksData>>): UseMutationOptions<SendUserFreshLinksResponse, SendUserFreshLinksError, Options<SendUserFreshLinksData>> => {
    const mutationOptions: UseMutationOptions<SendUserFreshLinksResponse, SendUserFreshLinksError, Options<SendUserFreshLinksData>> = {
        mutationFn: async (fnOptions) => await sendUserFreshLinks({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listLogonAttemptsQueryKey = (options: Options<ListLogonAttemptsData>) => createQueryKey('listLogonAttempts', options);

/**
 * What became of a user's attempts to log on, newest first
 *
 * With the true reasons, which the public never learns.
 */
export const listLogonAttemptsOptions = (options: Options<ListLogonAttemptsData>) => queryOptions<ListLogonAttemptsResponse, ListLogonAttemptsError, ListLogonAttemptsResponse, ReturnType<typeof listLogonAttemptsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listLogonAttempts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listLogonAttemptsQueryKey(options)
});

export const listLogonAttemptsInfiniteQueryKey = (options: Options<ListLogonAttemptsData>): QueryKey<Options<ListLogonAttemptsData>> => createQueryKey('listLogonAttempts', options, true);

/**
 * What became of a user's attempts to log on, newest first
 *
 * With the true reasons, which the public never learns.
 */
export const listLogonAttemptsInfiniteOptions = (options: Options<ListLogonAttemptsData>) => infiniteQueryOptions<ListLogonAttemptsResponse, ListLogonAttemptsError, InfiniteData<ListLogonAttemptsResponse>, QueryKey<Options<ListLogonAttemptsData>>, string | Pick<QueryKey<Options<ListLogonAttemptsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
// @ts-ignore
{
    queryFn: async ({ pageParam, queryKey, signal }) => {
        // @ts-ignore
        const page: Pick<QueryKey<Options<ListLogonAttemptsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
            query: {
                after: pageParam
            }
        };
        const params = createInfiniteParams(queryKey, page);
        return await listLogonAttempts({
            ...options,
            ...params,
            signal,
            throwOnError: true
        });
    },
    queryKey: listLogonAttemptsInfiniteQueryKey(options)
});

export const getLogonDiagnosisQueryKey = (options: Options<GetLogonDiagnosisData>) => createQueryKey('getLogonDiagnosis', options);

/**
 * Why a user cannot log on
 *
 * Mails with what the mail server said, when a link's page was shown, and the attempts with their true reasons, on one line
 * of time; what follows from them, and what to do next.
 */
export const getLogonDiagnosisOptions = (options: Options<GetLogonDiagnosisData>) => queryOptions<GetLogonDiagnosisResponse, GetLogonDiagnosisError, GetLogonDiagnosisResponse, ReturnType<typeof getLogonDiagnosisQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getLogonDiagnosis({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getLogonDiagnosisQueryKey(options)
});

/**
 * Set a user's password
 *
 * The user is told by mail, and the user's sessions end. The help desk may send a reset instead. For a session begun within
 * the last 5 minutes, or a key.
 */
export const setUserPasswordMutation = (options?: Partial<Options<SetUserPasswordData>>): UseMutationOptions<SetUserPasswordResponse, SetUserPasswordError, Options<SetUserPasswordData>> => {
    const mutationOptions: UseMutationOptions<SetUserPasswordResponse, SetUserPasswordError, Options<SetUserPasswordData>> = {
        mutationFn: async (fnOptions) => await setUserPassword({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Mail a user a password reset
 */
export const sendUserPasswordResetMutation = (options?: Partial<Options<SendUserPasswordResetData>>): UseMutationOptions<SendUserPasswordResetResponse, SendUserPasswordResetError, Options<SendUserPasswordResetData>> => {
    const mutationOptions: UseMutationOptions<SendUserPasswordResetResponse, SendUserPasswordResetError, Options<SendUserPasswordResetData>> = {
        mutationFn: async (fnOptions) => await sendUserPasswordReset({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserQuotaQueryKey = (options: Options<GetUserQuotaData>) => createQueryKey('getUserQuota', options);

/**
 * A user's quota
 *
 * This month's, the packs that raise it, and what was used in the months of the last year.
 */
export const getUserQuotaOptions = (options: Options<GetUserQuotaData>) => queryOptions<GetUserQuotaResponse, GetUserQuotaError, GetUserQuotaResponse, ReturnType<typeof getUserQuotaQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserQuota({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserQuotaQueryKey(options)
});

/**
 * Take a lost second factor away
 *
 * The user's sessions end, the user is told by mail and sets up another one at the next log-on. For a session begun within the
 * last 5 minutes, or a key.
 */
export const resetUserSecondFactorMutation = (options?: Partial<Options<ResetUserSecondFactorData>>): UseMutationOptions<ResetUserSecondFactorResponse, ResetUserSecondFactorError, Options<ResetUserSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<ResetUserSecondFactorResponse, ResetUserSecondFactorError, Options<ResetUserSecondFactorData>> = {
        mutationFn: async (fnOptions) => await resetUserSecondFactor({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserSecondFactorQueryKey = (options: Options<GetUserSecondFactorData>) => createQueryKey('getUserSecondFactor', options);

/**
 * How a user stands with the second factor
 */
export const getUserSecondFactorOptions = (options: Options<GetUserSecondFactorData>) => queryOptions<GetUserSecondFactorResponse, GetUserSecondFactorError, GetUserSecondFactorResponse, ReturnType<typeof getUserSecondFactorQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserSecondFactor({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserSecondFactorQueryKey(options)
});

/**
 * End all sessions of a user
 */
export const endUserSessionsMutation = (options?: Partial<Options<EndUserSessionsData>>): UseMutationOptions<EndUserSessionsResponse, EndUserSessionsError, Options<EndUserSessionsData>> => {
    const mutationOptions: UseMutationOptions<EndUserSessionsResponse, EndUserSessionsError, Options<EndUserSessionsData>> = {
        mutationFn: async (fnOptions) => await endUserSessions({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};
