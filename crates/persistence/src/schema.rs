//! The tables, as diesel sees them. The truth is `migrations/`.

diesel::table! {
    use crate::sql_type::{Id, Instant, Json};
    use diesel::sql_types::Text;

    accounts (account_id) {
        account_id -> Id,
        slug -> Text,
        name -> Text,
        settings -> Json,
        created_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::Text;

    account_domains (account_id, domain) {
        account_id -> Id,
        domain -> Text,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Bool, Nullable, Text};

    users (account_id, user_id) {
        account_id -> Id,
        user_id -> Id,
        address -> Text,
        name -> Text,
        search_text -> Text,
        kind -> Text,
        role -> Text,
        licensed -> Bool,
        logon_allowed -> Bool,
        language -> Nullable<Text>,
        wants_receipts -> Bool,
        wants_reminders -> Bool,
        password_hash -> Nullable<Binary>,
        must_change_password -> Bool,
        password_changed_at -> Nullable<Instant>,
        last_logon_at -> Nullable<Instant>,
        created_at -> Instant,
        domain -> Text,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::Text;

    user_aliases (account_id, address) {
        account_id -> Id,
        address -> Text,
        user_id -> Id,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Nullable, Text};

    external_domains (account_id, domain) {
        account_id -> Id,
        domain -> Text,
        users -> BigInt,
        last_activity_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Nullable, Text};

    external_domain_notes (account_id, note_id) {
        account_id -> Id,
        note_id -> Id,
        domain -> Text,
        users -> BigInt,
        active_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Nullable, Text};

    sessions (account_id, session_id) {
        account_id -> Id,
        session_id -> Id,
        user_id -> Id,
        means -> Text,
        message_id -> Nullable<Id>,
        started_at -> Instant,
        last_activity_at -> Instant,
        idle_limit_seconds -> BigInt,
        ends_at -> Instant,
        ended_at -> Nullable<Instant>,
        user_agent -> Text,
        network -> Text,
        factor -> Text,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Binary, Nullable};

    second_factors (account_id, user_id) {
        account_id -> Id,
        user_id -> Id,
        sealed_secret -> Binary,
        created_at -> Instant,
        confirmed_at -> Nullable<Instant>,
        last_step -> BigInt,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::Binary;

    recovery_codes (account_id, user_id, digest) {
        account_id -> Id,
        user_id -> Id,
        digest -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::Binary;

    registration_codes (account_id) {
        account_id -> Id,
        sealed_code -> Binary,
        drawn_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Integer, Nullable, SmallInt};

    mailed_codes (account_id, user_id, slot) {
        account_id -> Id,
        user_id -> Id,
        slot -> SmallInt,
        code_id -> Id,
        digest -> Binary,
        created_at -> Instant,
        used_at -> Nullable<Instant>,
        tries -> Integer,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Nullable};

    password_resets (account_id, reset_id) {
        account_id -> Id,
        reset_id -> Id,
        user_id -> Id,
        token_digest -> Binary,
        created_at -> Instant,
        used_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::Instant;
    use diesel::sql_types::{BigInt, Binary, Text};

    throttle_buckets (kind, subject, network) {
        kind -> Text,
        subject -> Binary,
        network -> Text,
        count -> BigInt,
        counted_at -> Instant,
        opens_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Nullable, Text};

    logon_attempts (account_id, attempt_id) {
        account_id -> Id,
        attempt_id -> Id,
        user_id -> Nullable<Id>,
        address -> Nullable<Text>,
        at -> Instant,
        method -> Text,
        outcome -> Text,
        reason -> Nullable<Text>,
        network -> Text,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Nullable, Text};

    logon_requests (request_id) {
        request_id -> Id,
        wanted -> Text,
        link_digest -> Nullable<Binary>,
        code_digest -> Nullable<Binary>,
        slug -> Nullable<Text>,
        address -> Nullable<Text>,
        network -> Text,
        http_request_id -> Id,
        at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Nullable, Text};

    api_keys (account_id, key_id) {
        account_id -> Id,
        key_id -> Id,
        user_id -> Id,
        kind -> Text,
        name -> Text,
        token_digest -> Binary,
        scopes -> Text,
        created_at -> Instant,
        expires_at -> Instant,
        last_used_at -> Nullable<Instant>,
        revoked_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::Binary;

    links (account_id, link_id) {
        account_id -> Id,
        link_id -> Id,
        message_id -> Id,
        user_id -> Id,
        token_digest -> Binary,
        created_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Text};

    link_views (account_id, link_id, agent) {
        account_id -> Id,
        link_id -> Id,
        agent -> Text,
        user_id -> Id,
        message_id -> Id,
        first_at -> Instant,
        last_at -> Instant,
        views -> BigInt,
        network -> Text,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Integer, Nullable, Text};

    outbox (account_id, mail_id) {
        account_id -> Id,
        mail_id -> Id,
        message_id -> Nullable<Id>,
        user_id -> Id,
        reports_to -> Nullable<Id>,
        kind -> Text,
        recipient -> Text,
        language -> Text,
        payload -> Nullable<Binary>,
        state -> Text,
        attempts -> Integer,
        answer -> Nullable<Text>,
        created_at -> Instant,
        deadline -> Instant,
        due_at -> Nullable<Instant>,
        lease_id -> Nullable<Id>,
        settled_at -> Nullable<Instant>,
        queue_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::Text;

    delivery_policies (account_id, policy_id) {
        account_id -> Id,
        policy_id -> Id,
        domain -> Text,
        tls -> Text,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant, Json};
    use diesel::sql_types::{BigInt, Binary, Nullable, Text};

    audit_entries (account_id, entry_id) {
        account_id -> Id,
        entry_id -> Id,
        at -> Instant,
        actor_kind -> Text,
        actor_user_id -> Nullable<Id>,
        actor_credential_id -> Nullable<Id>,
        action -> Text,
        message_id -> Nullable<Id>,
        user_id -> Nullable<Id>,
        object_id -> Nullable<Id>,
        details -> Json,
        network -> Nullable<Text>,
        request_id -> Nullable<Id>,
        seq -> Nullable<BigInt>,
        hash -> Nullable<Binary>,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::{BigInt, Binary};

    audit_chains (account_id) {
        account_id -> Id,
        seq -> BigInt,
        hash -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Binary};

    audit_checkpoints (account_id, seq) {
        account_id -> Id,
        seq -> BigInt,
        hash -> Binary,
        at -> Instant,
        signature -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Nullable, Text};

    changes (account_id, change_id) {
        account_id -> Id,
        change_id -> Id,
        user_id -> Id,
        at -> Instant,
        kind -> Text,
        message_id -> Nullable<Id>,
        item_id -> Nullable<Id>,
        position -> Nullable<BigInt>,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::BigInt;

    change_positions (account_id) {
        account_id -> Id,
        newest -> BigInt,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Text};

    idempotency_keys (account_id, user_id, client_key) {
        account_id -> Id,
        user_id -> Id,
        client_key -> Text,
        fingerprint -> Binary,
        resource_id -> Id,
        expires_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant, Json};
    use diesel::sql_types::{BigInt, Bool, Integer, Nullable, Text};

    messages (account_id, message_id) {
        account_id -> Id,
        message_id -> Id,
        reference -> Text,
        sender_id -> Id,
        sent_at -> Instant,
        expires_at -> Instant,
        definition_name -> Text,
        effects -> Json,
        in_reply_to -> Nullable<Id>,
        recalled_at -> Nullable<Instant>,
        recalled_by -> Nullable<Id>,
        destroyed_at -> Nullable<Instant>,
        extended_at -> Nullable<Instant>,
        content_destroyed_at -> Nullable<Instant>,
        recipient_count -> Integer,
        visible_recipient_count -> Integer,
        opened_count -> Integer,
        attachment_count -> Integer,
        size_bytes -> BigInt,
        definition_id -> Nullable<Id>,
        mail_copied -> Bool,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::{Binary, Integer};

    message_keys (account_id, message_id) {
        account_id -> Id,
        message_id -> Id,
        key_version -> Integer,
        wrapped -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::{Binary, Text};

    message_parts (account_id, message_id, part) {
        account_id -> Id,
        message_id -> Id,
        part -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Integer, Nullable, Text};

    recipients (account_id, message_id, user_id) {
        account_id -> Id,
        message_id -> Id,
        user_id -> Id,
        position -> Integer,
        kind -> Text,
        first_opened_at -> Nullable<Instant>,
        last_opened_at -> Nullable<Instant>,
        open_count -> Integer,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Bool, Nullable, Text};

    mailbox_items (account_id, item_id) {
        account_id -> Id,
        user_id -> Id,
        item_id -> Id,
        message_id -> Id,
        direction -> Text,
        folder -> Text,
        listed_at -> Instant,
        visible_until -> Nullable<Instant>,
        is_read -> Bool,
        opened -> Bool,
        replied -> Bool,
        has_attachments -> Bool,
        shelved_from -> Nullable<Text>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Binary, Integer, Nullable, Text};

    drafts (account_id, draft_id) {
        account_id -> Id,
        draft_id -> Id,
        user_id -> Id,
        version -> Integer,
        updated_at -> Instant,
        origin_kind -> Nullable<Text>,
        origin_message_id -> Nullable<Id>,
        attachment_count -> Integer,
        attachment_bytes -> BigInt,
        sealed -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Nullable};

    attachments (account_id, attachment_id) {
        account_id -> Id,
        attachment_id -> Id,
        size_bytes -> Nullable<BigInt>,
        created_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::Binary;

    message_attachments (account_id, message_id, attachment_id) {
        account_id -> Id,
        message_id -> Id,
        attachment_id -> Id,
        wrapped_key -> Binary,
        sealed_label -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::Integer;

    attachment_downloads (account_id, message_id, attachment_id, user_id) {
        account_id -> Id,
        message_id -> Id,
        attachment_id -> Id,
        user_id -> Id,
        first_at -> Instant,
        download_count -> Integer,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Bool, Integer, SmallInt};

    quota_usage (account_id, user_id, month) {
        account_id -> Id,
        user_id -> Id,
        month -> Instant,
        used -> Integer,
        claimed_under -> Integer,
        told_percent -> SmallInt,
        addresses_kept -> Bool,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Text};

    daily_figures (account_id, day, figure) {
        account_id -> Id,
        day -> Instant,
        figure -> Text,
        amount -> BigInt,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::BigInt;

    figure_positions (account_id) {
        account_id -> Id,
        seq -> BigInt,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Binary, Nullable, Text};

    extension_requests (account_id, request_id) {
        account_id -> Id,
        request_id -> Id,
        message_id -> Id,
        user_id -> Id,
        requested_at -> Instant,
        sealed_note -> Nullable<Binary>,
        state -> Text,
        decided_at -> Nullable<Instant>,
        decided_by -> Nullable<Id>,
        granted_until -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Nullable};

    retention_changes (account_id) {
        account_id -> Id,
        change_id -> Id,
        asked_by -> Id,
        asked_at -> Instant,
        retention_seconds -> BigInt,
        applies_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::Text;

    quota_addresses (account_id, user_id, month, address) {
        account_id -> Id,
        user_id -> Id,
        month -> Instant,
        address -> Text,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Integer, Nullable};

    bulk_sender_packs (account_id, pack_id) {
        account_id -> Id,
        pack_id -> Id,
        size -> Integer,
        issued_at -> Instant,
        assigned_to -> Nullable<Id>,
        assigned_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{BigInt, Integer, Nullable, Text};

    destruction_certificates (account_id, message_id) {
        account_id -> Id,
        message_id -> Id,
        destroyed_at -> Instant,
        rule -> Text,
        retention_seconds -> Nullable<BigInt>,
        attachment_count -> Integer,
        size_bytes -> BigInt,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant, Json};
    use diesel::sql_types::{Nullable, Text};

    definitions (account_id, definition_id) {
        account_id -> Id,
        definition_id -> Id,
        name -> Text,
        name_key -> Text,
        effects -> Json,
        created_at -> Instant,
        retired_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Integer, Text};

    groups (account_id, group_id) {
        account_id -> Id,
        group_id -> Id,
        name -> Text,
        name_key -> Text,
        member_count -> Integer,
        created_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::Text;

    group_members (account_id, group_id, member) {
        account_id -> Id,
        group_id -> Id,
        member -> Text,
        member_id -> Id,
        added_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Bool, Nullable, Text};

    policies (account_id, policy_id) {
        account_id -> Id,
        policy_id -> Id,
        name -> Text,
        name_key -> Text,
        from_kind -> Text,
        from_value -> Nullable<Text>,
        from_group_id -> Nullable<Id>,
        to_kind -> Text,
        to_value -> Nullable<Text>,
        to_group_id -> Nullable<Id>,
        decision -> Text,
        applied_definition_id -> Nullable<Id>,
        enabled -> Bool,
        starts_at -> Nullable<Instant>,
        ends_at -> Nullable<Instant>,
        created_at -> Instant,
    }
}

diesel::table! {
    use crate::sql_type::Id;

    policy_offers (account_id, policy_id, definition_id) {
        account_id -> Id,
        policy_id -> Id,
        definition_id -> Id,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant};
    use diesel::sql_types::{Nullable, Text};

    message_reminders (account_id, message_id, kind) {
        account_id -> Id,
        message_id -> Id,
        kind -> Text,
        due_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::{Nullable, Text};

    brandings (account_id) {
        account_id -> Id,
        portal_name -> Nullable<Text>,
        colour -> Nullable<Text>,
        welcome -> Nullable<Text>,
        support -> Nullable<Text>,
        footer -> Nullable<Text>,
    }
}

diesel::table! {
    use crate::sql_type::Id;
    use diesel::sql_types::{Binary, Integer, Text};

    logos (account_id) {
        account_id -> Id,
        digest -> Text,
        media_type -> Text,
        width -> Integer,
        height -> Integer,
        bytes -> Binary,
    }
}

diesel::table! {
    use crate::sql_type::{Id, Instant, Json};
    use diesel::sql_types::Text;

    mail_templates (account_id, kind, language) {
        account_id -> Id,
        kind -> Text,
        language -> Text,
        subject -> Text,
        paragraphs -> Json,
        changed_at -> Instant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(accounts, account_domains, users);
diesel::allow_tables_to_appear_in_same_query!(user_aliases, users);
diesel::allow_tables_to_appear_in_same_query!(api_keys, users);
diesel::allow_tables_to_appear_in_same_query!(audit_chains, figure_positions);
diesel::allow_tables_to_appear_in_same_query!(attachments, message_attachments);
diesel::allow_tables_to_appear_in_same_query!(destruction_certificates, messages);
diesel::allow_tables_to_appear_in_same_query!(mailbox_items, message_keys, messages, users);
diesel::allow_tables_to_appear_in_same_query!(quota_usage, users);
diesel::allow_tables_to_appear_in_same_query!(recipients, users);
diesel::allow_tables_to_appear_in_same_query!(sessions, users);
