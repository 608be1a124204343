//! The tables, as diesel sees them. The truth is `migrations/`; a test compares both databases with this file.

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

diesel::allow_tables_to_appear_in_same_query!(accounts, account_domains);
