//! Session rows.

use crate::{
    schema::sessions,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    session::{LogonMeans, Session, SessionFactor},
    store::StoreError,
};
use time::Duration;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions)]
pub(super) struct SessionRow {
    account_id: Key,
    session_id: Key,
    user_id: Key,
    means: String,
    message_id: Option<Key>,
    started_at: At,
    last_activity_at: At,
    idle_limit_seconds: i64,
    ends_at: At,
    ended_at: Option<At>,
    user_agent: String,
    network: String,
    factor: String,
}

impl SessionRow {
    pub(super) fn of(session: &Session) -> Self {
        Self {
            account_id: session.account.into(),
            session_id: session.id.into(),
            user_id: session.user.into(),
            means: session.means.as_str().to_owned(),
            message_id: session.message.map(Key::from),
            started_at: At(session.started_at),
            last_activity_at: At(session.last_activity_at),
            idle_limit_seconds: session.idle_limit.whole_seconds(),
            ends_at: At(session.ends_at),
            ended_at: session.ended_at.map(At),
            user_agent: session.user_agent.clone(),
            network: session.network.clone(),
            factor: session.factor.as_str().to_owned(),
        }
    }

    pub(super) fn into_session(self) -> Result<Session, StoreError> {
        let means = LogonMeans::parse(&self.means)
            .ok_or_else(|| corrupt("sessions", "means", self.session_id.0))?;
        let factor = SessionFactor::parse(&self.factor)
            .ok_or_else(|| corrupt("sessions", "factor", self.session_id.0))?;
        Ok(Session {
            factor,
            account: self.account_id.into(),
            id: self.session_id.into(),
            user: self.user_id.into(),
            means,
            message: self.message_id.map(Into::into),
            started_at: self.started_at.0,
            last_activity_at: self.last_activity_at.0,
            idle_limit: Duration::seconds(self.idle_limit_seconds),
            ends_at: self.ends_at.0,
            ended_at: self.ended_at.map(|at| at.0),
            user_agent: self.user_agent,
            network: self.network,
        })
    }
}
