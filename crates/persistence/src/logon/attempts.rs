//! The repository of log-on attempts.

use crate::{
    db::on_db,
    schema::logon_attempts,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt, delete_oldest},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, UserId},
    logon::{LogonAttempt, LogonAttempts, LogonMethod, LogonOutcome, LogonRefusal},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = logon_attempts)]
struct AttemptRow {
    account_id: Key,
    attempt_id: Key,
    user_id: Option<Key>,
    address: Option<String>,
    at: At,
    method: String,
    outcome: String,
    reason: Option<String>,
    network: String,
}

impl AttemptRow {
    fn of(attempt: &LogonAttempt) -> Self {
        Self {
            account_id: attempt.account.into(),
            attempt_id: attempt.id.into(),
            user_id: attempt.user.map(Key::from),
            address: attempt.address.as_ref().map(|a| a.as_str().to_owned()),
            at: At(attempt.at),
            method: attempt.method.as_str().to_owned(),
            outcome: attempt.outcome.as_str().to_owned(),
            reason: attempt.reason.map(|reason| reason.as_str().to_owned()),
            network: attempt.network.clone(),
        }
    }

    fn into_attempt(self) -> Result<LogonAttempt, StoreError> {
        let id = self.attempt_id.0;
        let broken = |column| corrupt("logon_attempts", column, id);
        let address = self.address.map(|text| text.parse()).transpose();
        let reason = self
            .reason
            .map(|text| LogonRefusal::parse(&text).ok_or_else(|| broken("reason")))
            .transpose()?;
        Ok(LogonAttempt {
            account: self.account_id.into(),
            id: self.attempt_id.into(),
            user: self.user_id.map(Into::into),
            address: address.map_err(|_invalid| broken("address"))?,
            at: self.at.0,
            method: LogonMethod::parse(&self.method).ok_or_else(|| broken("method"))?,
            outcome: LogonOutcome::parse(&self.outcome).ok_or_else(|| broken("outcome"))?,
            reason,
            network: self.network,
        })
    }
}

impl LogonAttempts for Transaction<'_> {
    fn insert_attempt(&mut self, attempt: &LogonAttempt) -> Result<(), StoreError> {
        let row = AttemptRow::of(attempt);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(logon_attempts::table)
                .values(&row)
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn list_attempts(
        &mut self,
        account: AccountId,
        user: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<LogonAttempt>, StoreError> {
        let rows: Vec<AttemptRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = logon_attempts::table
                    .filter(logon_attempts::account_id.eq(Key::from(account)))
                    .filter(logon_attempts::user_id.eq(Some(Key::from(user))))
                    .order((logon_attempts::at.desc(), logon_attempts::attempt_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(AttemptRow::as_select())
                    .into_boxed();
                if let Some(Cursor { at, id }) = after {
                    query = query.filter(
                        logon_attempts::at.lt(At(at)).or(logon_attempts::at
                            .eq(At(at))
                            .and(logon_attempts::attempt_id.lt(Key(id)))),
                    );
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(AttemptRow::into_attempt).collect()
    }

    fn delete_attempts(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError> {
        delete_oldest!(self, logon_attempts, at, before, limit)
    }
}
