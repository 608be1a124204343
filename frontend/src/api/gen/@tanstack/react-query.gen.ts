// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.

import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseMutationOptions } from '@tanstack/react-query';

import { client } from '../client.gen';
import { addAttachment, createApiKey, createDraft, createSession, deleteDraft, deleteItem, destroyItem, endCurrentSession, endSession, getAccountPortal, getCurrentSession, getDraft, getMailboxCounts, getMessage, getMessageTracking, getPortal, listApiKeys, listChanges, listDrafts, listExpiredItems, listMailboxItems, listOutboxMails, listSessions, markItemRead, markItemUnread, openMessage, type Options, recallMessage, recordActivity, redeemPasswordReset, removeAttachment, requestCode, requestFreshLink, requestPasswordReset, resendNotifications, resolveLink, restoreItem, revokeApiKey, saveDraft, sendDraft, setOwnPassword, updateMe } from '../sdk.gen';
import type { AddAttachmentData, AddAttachmentError, AddAttachmentResponse, CreateApiKeyData, CreateApiKeyError, CreateApiKeyResponse, CreateDraftData, CreateDraftError, CreateDraftResponse, CreateSessionData, CreateSessionError, CreateSessionResponse, DeleteDraftData, DeleteDraftError, DeleteDraftResponse, DeleteItemData, DeleteItemError, DeleteItemResponse, DestroyItemData, DestroyItemError, DestroyItemResponse, EndCurrentSessionData, EndCurrentSessionError, EndCurrentSessionResponse, EndSessionData, EndSessionError, EndSessionResponse, GetAccountPortalData, GetAccountPortalError, GetAccountPortalResponse, GetCurrentSessionData, GetCurrentSessionError, GetCurrentSessionResponse, GetDraftData, GetDraftError, GetDraftResponse, GetMailboxCountsData, GetMailboxCountsError, GetMailboxCountsResponse, GetMessageData, GetMessageError, GetMessageResponse, GetMessageTrackingData, GetMessageTrackingError, GetMessageTrackingResponse, GetPortalData, GetPortalError, GetPortalResponse, ListApiKeysData, ListApiKeysError, ListApiKeysResponse, ListChangesData, ListChangesError, ListChangesResponse, ListDraftsData, ListDraftsError, ListDraftsResponse, ListExpiredItemsData, ListExpiredItemsError, ListExpiredItemsResponse, ListMailboxItemsData, ListMailboxItemsError, ListMailboxItemsResponse, ListOutboxMailsData, ListOutboxMailsError, ListOutboxMailsResponse, ListSessionsData, ListSessionsError, ListSessionsResponse, MarkItemReadData, MarkItemReadError, MarkItemReadResponse, MarkItemUnreadData, MarkItemUnreadError, MarkItemUnreadResponse, OpenMessageData, OpenMessageError, OpenMessageResponse, RecallMessageData, RecallMessageError, RecallMessageResponse, RecordActivityData, RecordActivityError, RecordActivityResponse, RedeemPasswordResetData, RedeemPasswordResetError, RedeemPasswordResetResponse, RemoveAttachmentData, RemoveAttachmentError, RemoveAttachmentResponse, RequestCodeData, RequestCodeError, RequestCodeResponse, RequestFreshLinkData, RequestFreshLinkError, RequestFreshLinkResponse, RequestPasswordResetData, RequestPasswordResetError, RequestPasswordResetResponse, ResendNotificationsData, ResendNotificationsError, ResendNotificationsResponse, ResolveLinkData, ResolveLinkError, ResolveLinkResponse, RestoreItemData, RestoreItemError, RestoreItemResponse, RevokeApiKeyData, RevokeApiKeyError, RevokeApiKeyResponse, SaveDraftData, SaveDraftError, SaveDraftResponse, SendDraftData, SendDraftError, SendDraftResponse, SetOwnPasswordData, SetOwnPasswordError, SetOwnPasswordResponse, UpdateMeData, UpdateMeError, UpdateMeResponse } from '../types.gen';

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

export const getPortalQueryKey = (options?: Options<GetPortalData>) => createQueryKey('getPortal', options);

export const getPortalOptions = (options?: Options<GetPortalData>) => queryOptions<GetPortalResponse, GetPortalError, GetPortalResponse, ReturnType<typeof getPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getPortal({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getPortalQueryKey(options)
});

export const getAccountPortalQueryKey = (options: Options<GetAccountPortalData>) => createQueryKey('getAccountPortal', options);

export const getAccountPortalOptions = (options: Options<GetAccountPortalData>) => queryOptions<GetAccountPortalResponse, GetAccountPortalError, GetAccountPortalResponse, ReturnType<typeof getAccountPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getAccountPortal({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getAccountPortalQueryKey(options)
});

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

export const listSessionsQueryKey = (options?: Options<ListSessionsData>) => createQueryKey('listSessions', options);

export const listSessionsOptions = (options?: Options<ListSessionsData>) => queryOptions<ListSessionsResponse, ListSessionsError, ListSessionsResponse, ReturnType<typeof listSessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listSessions({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listSessionsQueryKey(options)
});

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

export const getCurrentSessionOptions = (options?: Options<GetCurrentSessionData>) => queryOptions<GetCurrentSessionResponse, GetCurrentSessionError, GetCurrentSessionResponse, ReturnType<typeof getCurrentSessionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getCurrentSession({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getCurrentSessionQueryKey(options)
});

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

export const listApiKeysQueryKey = (options?: Options<ListApiKeysData>) => createQueryKey('listApiKeys', options);

export const listApiKeysOptions = (options?: Options<ListApiKeysData>) => queryOptions<ListApiKeysResponse, ListApiKeysError, ListApiKeysResponse, ReturnType<typeof listApiKeysQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listApiKeys({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listApiKeysQueryKey(options)
});

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

export const listDraftsQueryKey = (options?: Options<ListDraftsData>) => createQueryKey('listDrafts', options);

export const listDraftsOptions = (options?: Options<ListDraftsData>) => queryOptions<ListDraftsResponse, ListDraftsError, ListDraftsResponse, ReturnType<typeof listDraftsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDrafts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDraftsQueryKey(options)
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

export const listDraftsInfiniteQueryKey = (options?: Options<ListDraftsData>): QueryKey<Options<ListDraftsData>> => createQueryKey('listDrafts', options, true);

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

export const getDraftOptions = (options: Options<GetDraftData>) => queryOptions<GetDraftResponse, GetDraftError, GetDraftResponse, ReturnType<typeof getDraftQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDraft({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDraftQueryKey(options)
});

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

export const getMessageQueryKey = (options: Options<GetMessageData>) => createQueryKey('getMessage', options);

export const getMessageOptions = (options: Options<GetMessageData>) => queryOptions<GetMessageResponse, GetMessageError, GetMessageResponse, ReturnType<typeof getMessageQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMessage({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMessageQueryKey(options)
});

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

export const getMessageTrackingOptions = (options: Options<GetMessageTrackingData>) => queryOptions<GetMessageTrackingResponse, GetMessageTrackingError, GetMessageTrackingResponse, ReturnType<typeof getMessageTrackingQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMessageTracking({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMessageTrackingQueryKey(options)
});

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

export const listMailboxItemsQueryKey = (options: Options<ListMailboxItemsData>) => createQueryKey('listMailboxItems', options);

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

export const listExpiredItemsQueryKey = (options?: Options<ListExpiredItemsData>) => createQueryKey('listExpiredItems', options);

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

export const getMailboxCountsQueryKey = (options?: Options<GetMailboxCountsData>) => createQueryKey('getMailboxCounts', options);

export const getMailboxCountsOptions = (options?: Options<GetMailboxCountsData>) => queryOptions<GetMailboxCountsResponse, GetMailboxCountsError, GetMailboxCountsResponse, ReturnType<typeof getMailboxCountsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMailboxCounts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMailboxCountsQueryKey(options)
});

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

export const listChangesQueryKey = (options?: Options<ListChangesData>) => createQueryKey('listChanges', options);

export const listChangesOptions = (options?: Options<ListChangesData>) => queryOptions<ListChangesResponse, ListChangesError, ListChangesResponse, ReturnType<typeof listChangesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listChanges({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listChangesQueryKey(options)
});

export const listOutboxMailsQueryKey = (options?: Options<ListOutboxMailsData>) => createQueryKey('listOutboxMails', options);

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
