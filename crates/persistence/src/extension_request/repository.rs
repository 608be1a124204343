//! The repository of questions for more time.

use super::row::{APPROVED, DECLINED, NewRow, PENDING, RequestRow};
use crate::{
    db::on_db,
    message::participants,
    schema::{extension_requests, mailbox_items},
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    extension_request::{Decision, ExtensionRequest, ExtensionRequests, NewExtensionRequest},
    id::{AccountId, ExtensionRequestId, MessageId, UserId},
    message::Direction,
    page::{Cursor, Limit},
    store::StoreError,
};

impl ExtensionRequests for Transaction<'_> {
    fn insert_extension_request(
        &mut self,
        request: &NewExtensionRequest,
    ) -> Result<bool, StoreError> {
        let row = NewRow::of(request);
        let added = self.run(|db| {
            on_db!(db, |c| diesel::insert_into(extension_requests::table)
                .values(&row)
                .on_conflict_do_nothing()
                .execute(c))
        })?;
        Ok(added == 1)
    }

    fn find_extension_request(
        &mut self,
        account: AccountId,
        request: ExtensionRequestId,
    ) -> Result<Option<ExtensionRequest>, StoreError> {
        let rows: Vec<RequestRow> = self.run(|db| {
            on_db!(db, |c| extension_requests::table
                .find((Key::from(account), Key::from(request)))
                .select(RequestRow::as_select())
                .load(c))
        })?;
        Ok(self.with_people(account, rows)?.pop())
    }

    fn list_extension_requests(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: Option<UserId>,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<ExtensionRequest>, StoreError> {
        let rows: Vec<RequestRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut requests = extension_requests::table
                    .filter(extension_requests::account_id.eq(Key::from(account)))
                    .filter(extension_requests::message_id.eq(Key::from(message)))
                    .order((
                        extension_requests::requested_at.desc(),
                        extension_requests::request_id.desc(),
                    ))
                    .limit(limit.rows_and_one())
                    .select(RequestRow::as_select())
                    .into_boxed();
                if let Some(user) = user {
                    requests = requests.filter(extension_requests::user_id.eq(Key::from(user)));
                }
                if let Some(Cursor { at, id }) = after {
                    requests = requests
                        .filter(extension_requests::requested_at.le(At(at)))
                        .filter(
                            extension_requests::requested_at
                                .lt(At(at))
                                .or(extension_requests::request_id.lt(Key(id))),
                        );
                }
                requests.load(c)
            })
        })?;
        self.with_people(account, rows)
    }

    fn list_all_extension_requests(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<ExtensionRequest>, StoreError> {
        let rows: Vec<RequestRow> = self.run(|db| {
            on_db!(db, |c| extension_requests::table
                .filter(extension_requests::account_id.eq(Key::from(account)))
                .filter(extension_requests::message_id.eq(Key::from(message)))
                .order((
                    extension_requests::requested_at,
                    extension_requests::request_id,
                ))
                .select(RequestRow::as_select())
                .load(c))
        })?;
        self.with_people(account, rows)
    }

    fn list_pending_extension_requests(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<(ExtensionRequestId, UserId)>, StoreError> {
        let rows: Vec<(Key, Key)> = self.run(|db| {
            on_db!(db, |c| extension_requests::table
                .filter(extension_requests::account_id.eq(Key::from(account)))
                .filter(extension_requests::message_id.eq(Key::from(message)))
                .filter(extension_requests::state.eq(PENDING))
                .order(extension_requests::request_id)
                .select((extension_requests::request_id, extension_requests::user_id))
                .load(c))
        })?;
        Ok(rows
            .into_iter()
            .map(|(request, user)| (request.into(), user.into()))
            .collect())
    }

    fn save_decision(
        &mut self,
        account: AccountId,
        request: ExtensionRequestId,
        decision: &Decision,
    ) -> Result<bool, StoreError> {
        let pending = extension_requests::table
            .find((Key::from(account), Key::from(request)))
            .filter(extension_requests::state.eq(PENDING));
        let state = match decision.granted_until {
            Some(_) => APPROVED,
            None => DECLINED,
        };
        let decided = self.run(|db| {
            on_db!(db, |c| diesel::update(pending)
                .set((
                    extension_requests::state.eq(state),
                    extension_requests::decided_at.eq(At(decision.at)),
                    extension_requests::decided_by.eq(Key::from(decision.by)),
                    extension_requests::granted_until.eq(decision.granted_until.map(At)),
                ))
                .execute(c))
        })?;
        Ok(decided == 1)
    }

    fn has_received_copy(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::select(diesel::dsl::exists(
                mailbox_items::table
                    .filter(mailbox_items::account_id.eq(Key::from(account)))
                    .filter(mailbox_items::message_id.eq(Key::from(message)))
                    .filter(mailbox_items::user_id.eq(Key::from(user)))
                    .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
                    .filter(mailbox_items::folder.ne("destroyed"))
            ))
            .get_result(c))
        })
    }
}

impl Transaction<'_> {
    fn with_people(
        &mut self,
        account: AccountId,
        rows: Vec<RequestRow>,
    ) -> Result<Vec<ExtensionRequest>, StoreError> {
        let people = participants(self, account, rows.iter().map(|row| row.user_id))?;
        rows.into_iter()
            .map(|row| row.into_request(&people))
            .collect()
    }
}
