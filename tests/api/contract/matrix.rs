//! Operation by role: what each operation needs, held against the server for every role there is.

use super::{Case, call, cases};
use acceptance::app::TestApp;
use domain::{permission::Permission as P, user::Role};
use std::collections::BTreeMap;

/// What an operation needs of whoever calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// Nobody has to be logged on.
    Nothing,
    /// A live session, whatever the role.
    Session,
    /// A permission.
    Permission(P),
}

use Needs::{Nothing, Permission, Session};

/// Every operation. `domain::permission` says which roles have the permission.
const OPERATIONS: &[(&str, Needs)] = &[
    ("add_attachment", Permission(P::SendMessages)),
    ("approve_extension_request", Permission(P::ManageMessages)),
    ("approve_retention_change", Permission(P::ManageAccount)),
    ("assign_bulk_sender_pack", Permission(P::ManageDirectory)),
    ("cancel_retention_change", Permission(P::ManageAccount)),
    ("change_group_members", Permission(P::ManageAccount)),
    ("change_retention", Permission(P::ManageAccount)),
    ("close_registration", Permission(P::ManageAccount)),
    ("confirm_second_factor", Session),
    ("create_api_key", Session),
    ("create_definition", Permission(P::ManageAccount)),
    ("create_delivery_policy", Permission(P::ManageAccount)),
    ("create_draft", Permission(P::SendMessages)),
    ("create_evidence", Permission(P::ReadAudit)),
    ("create_group", Permission(P::ManageAccount)),
    ("create_policy", Permission(P::ManageAccount)),
    ("create_service_key", Permission(P::ManageAccount)),
    ("create_session", Nothing),
    ("create_user", Permission(P::ManageDirectory)),
    ("decline_extension_request", Permission(P::ManageMessages)),
    ("delete_delivery_policy", Permission(P::ManageAccount)),
    ("delete_draft", Permission(P::SendMessages)),
    ("delete_group", Permission(P::ManageAccount)),
    ("delete_item", Permission(P::ManageMessages)),
    ("delete_logo", Permission(P::ManageAccount)),
    ("delete_policy", Permission(P::ManageAccount)),
    ("describe_effects", Permission(P::ManageAccount)),
    ("destroy_item", Permission(P::ManageMessages)),
    ("download_attachment", Permission(P::ReadMessages)),
    ("drop_mails", Permission(P::ManageQueue)),
    ("end_current_session", Session),
    ("end_session", Session),
    ("end_user_sessions", Permission(P::ManageDirectory)),
    ("enrol_second_factor", Session),
    ("export_audit_log", Permission(P::ReadAudit)),
    ("export_users", Permission(P::ReadDirectory)),
    ("extend_message", Permission(P::ManageMessages)),
    ("find_messages", Permission(P::FindMessages)),
    ("get_account", Permission(P::ManageAccount)),
    ("get_account_portal", Nothing),
    ("get_branding", Permission(P::ManageAccount)),
    ("get_current_session", Session),
    ("get_dashboard", Permission(P::ReadDashboard)),
    ("get_definition", Permission(P::ManageAccount)),
    ("get_delivery_policy", Permission(P::ManageAccount)),
    ("get_destruction_certificate", Permission(P::ReadTracking)),
    ("get_draft", Permission(P::SendMessages)),
    ("get_group", Permission(P::ManageAccount)),
    ("get_logon_diagnosis", Permission(P::ReadDirectory)),
    ("get_mail_queue_alarm", Permission(P::ManageQueue)),
    ("get_mail_template", Permission(P::ManageAccount)),
    ("get_mailbox_counts", Permission(P::ReadMessages)),
    ("get_message", Permission(P::ReadMessages)),
    ("get_message_body", Permission(P::ReadMessages)),
    ("get_message_tracking", Permission(P::ReadTracking)),
    ("get_policy", Permission(P::ManageAccount)),
    ("get_portal", Nothing),
    ("get_portal_logo", Nothing),
    ("get_quota", Permission(P::SendMessages)),
    ("get_registration_code", Permission(P::ManageAccount)),
    ("get_second_factor", Session),
    ("get_user", Permission(P::ReadDirectory)),
    ("get_user_aliases", Permission(P::ReadDirectory)),
    ("get_user_quota", Permission(P::ReadDirectory)),
    ("get_user_second_factor", Permission(P::ReadDirectory)),
    ("give_second_factor", Session),
    ("import_users", Permission(P::ManageDirectory)),
    ("list_api_keys", Session),
    ("list_audit_entries", Permission(P::ReadAudit)),
    ("list_bulk_sender_packs", Permission(P::ReadDirectory)),
    ("list_changes", Permission(P::ReadMessages)),
    ("list_definitions", Permission(P::ManageAccount)),
    ("list_delivery_policies", Permission(P::ManageAccount)),
    ("list_destroyed_messages", Permission(P::ReadTracking)),
    ("list_drafts", Permission(P::SendMessages)),
    ("list_expired_items", Permission(P::ReadMessages)),
    ("list_extension_requests", Permission(P::ReadMessages)),
    ("list_external_domains", Permission(P::ReadDirectory)),
    ("list_group_members", Permission(P::ManageAccount)),
    ("list_groups", Permission(P::ManageAccount)),
    ("list_logon_attempts", Permission(P::ReadDirectory)),
    ("list_mail_queue", Permission(P::ManageQueue)),
    ("list_mail_templates", Permission(P::ManageAccount)),
    ("list_mailbox_items", Permission(P::ReadMessages)),
    ("list_outbox_mails", Nothing),
    ("list_policies", Permission(P::ManageAccount)),
    ("list_quota_usage", Permission(P::ReadDirectory)),
    ("list_service_keys", Permission(P::ManageAccount)),
    ("list_sessions", Session),
    ("list_users", Permission(P::ReadDirectory)),
    ("mark_item_read", Permission(P::ManageMessages)),
    ("mark_item_unread", Permission(P::ManageMessages)),
    ("open_message", Permission(P::ReadMessages)),
    ("preview_mail_template", Permission(P::ManageAccount)),
    ("preview_quota", Permission(P::SendMessages)),
    ("preview_user_import", Permission(P::ManageDirectory)),
    ("query_send_options", Permission(P::SendMessages)),
    ("recall_message", Permission(P::ManageMessages)),
    ("recall_messages", Permission(P::RecallAny)),
    ("record_activity", Session),
    ("redeem_password_reset", Nothing),
    ("remove_attachment", Permission(P::SendMessages)),
    ("remove_second_factor", Session),
    ("renew_recovery_codes", Session),
    ("renew_registration_code", Permission(P::ManageAccount)),
    ("request_code", Nothing),
    ("request_extension", Permission(P::ManageMessages)),
    ("request_fresh_link", Nothing),
    ("request_password_reset", Nothing),
    ("request_registration", Nothing),
    ("resend_message_notifications", Permission(P::ResendAny)),
    ("resend_notifications", Permission(P::SendMessages)),
    ("reset_user_second_factor", Permission(P::ManageDirectory)),
    ("reset_mail_template", Permission(P::ManageAccount)),
    ("resolve_link", Nothing),
    ("restore_item", Permission(P::ManageMessages)),
    ("retire_definition", Permission(P::ManageAccount)),
    ("retry_mails", Permission(P::ManageQueue)),
    ("revoke_api_key", Session),
    ("revoke_service_key", Permission(P::ManageAccount)),
    ("save_draft", Permission(P::SendMessages)),
    ("search_mailbox", Permission(P::ReadMessages)),
    ("send_draft", Permission(P::SendMessages)),
    ("send_message", Permission(P::SendMessages)),
    ("send_test_mail", Permission(P::ManageAccount)),
    ("send_user_fresh_links", Permission(P::HelpUsers)),
    ("send_user_password_reset", Permission(P::HelpUsers)),
    ("set_message_expiries", Permission(P::SetExpiry)),
    ("set_message_expiry", Permission(P::SetExpiry)),
    ("set_own_password", Session),
    ("set_user_aliases", Permission(P::ManageDirectory)),
    ("set_user_password", Permission(P::ManageDirectory)),
    ("simulate_policies", Permission(P::ManageAccount)),
    ("stream_changes", Session),
    ("test_mail_servers", Permission(P::ManageAccount)),
    ("update_account", Permission(P::ManageAccount)),
    ("update_branding", Permission(P::ManageAccount)),
    ("update_definition", Permission(P::ManageAccount)),
    ("update_delivery_policy", Permission(P::ManageAccount)),
    ("update_group", Permission(P::ManageAccount)),
    ("update_logo", Permission(P::ManageAccount)),
    ("update_mail_template", Permission(P::ManageAccount)),
    ("update_me", Session),
    ("update_policy", Permission(P::ManageAccount)),
    ("update_user", Permission(P::ManageDirectory)),
    ("verify_audit_chain", Permission(P::ReadAudit)),
    ("withdraw_bulk_sender_pack", Permission(P::ManageDirectory)),
];

fn needs() -> BTreeMap<&'static str, Needs> {
    OPERATIONS.iter().copied().collect()
}

#[test]
fn every_operation_has_its_row() {
    let needs = needs();
    let missing: Vec<String> = cases()
        .into_iter()
        .map(|case| case.id)
        .filter(|id| !needs.contains_key(id.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "say in `OPERATIONS` what they need: {missing:?}"
    );
    assert_eq!(
        needs.len(),
        cases().len(),
        "rows without an operation, or two for one"
    );
}

#[tokio::test]
async fn each_role_calls_what_the_table_permits_and_nothing_else() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let needs = needs();
    let mut wrong = Vec::new();
    for role in Role::ALL {
        let address = format!("{}@northwind.example", role.as_str());
        let user = app.colleague(&account, &address, role);
        let browser = app.browser_of(&account, &user).await;
        let tried = |case: &Case| needs.get(case.id.as_str()).copied().unwrap_or(Nothing);
        for case in cases() {
            // Logging off would end the test, and a stream does not end.
            let is_left_out = ["end_current_session", "stream_changes"].contains(&case.id.as_str());
            if tried(&case) == Nothing || is_left_out {
                continue;
            }
            let answer = call(&browser, &case).await;
            let refused = answer.status == 403 && answer.code() == "forbidden";
            let admitted = match tried(&case) {
                Permission(permission) => permission.is_of(role),
                Nothing | Session => true,
            };
            if refused == admitted || answer.status == 401 {
                wrong.push(format!("{role:?} {}: {}", case.id, answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn a_session_tells_what_its_user_may_do() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    for role in Role::ALL {
        let address = format!("{}@northwind.example", role.as_str());
        let user = app.colleague(&account, &address, role);
        let browser = app.browser_of(&account, &user).await;
        let session = browser.get("/sessions/current").await.expect(200);
        let told: Vec<&str> = session.body["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        let expected: Vec<&str> = P::of(role).map(P::as_str).collect();
        assert_eq!(told, expected, "{role:?}");
    }
}
