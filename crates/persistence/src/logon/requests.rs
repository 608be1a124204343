//! The repository of wishes for mail.

use crate::{
    db::on_db,
    schema::logon_requests,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    caller::Origin,
    id::LogonRequestId,
    logon::{LogonRequest, LogonRequests, RequestSubject, WantedMail},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = logon_requests)]
struct RequestRow {
    request_id: Key,
    wanted: String,
    link_digest: Option<Vec<u8>>,
    code_digest: Option<Vec<u8>>,
    slug: Option<String>,
    address: Option<String>,
    network: String,
    http_request_id: Key,
    at: At,
}

impl RequestRow {
    fn of(request: &LogonRequest) -> Self {
        let (link_digest, code_digest, slug, address) = match &request.subject {
            RequestSubject::Link(digest) => (Some(digest.to_vec()), None, None, None),
            RequestSubject::AtAccount(slug, address) => (None, None, Some(slug), Some(address)),
            RequestSubject::Everywhere(address) => (None, None, None, Some(address)),
            RequestSubject::Registering(slug, address, digest) => {
                (None, Some(digest.to_vec()), Some(slug), Some(address))
            }
        };
        Self {
            request_id: request.id.into(),
            wanted: request.wanted.as_str().to_owned(),
            link_digest,
            code_digest,
            slug: slug.map(|slug| slug.as_str().to_owned()),
            address: address.map(|address| address.as_str().to_owned()),
            network: request.origin.network.clone(),
            http_request_id: request.origin.request.into(),
            at: At(request.at),
        }
    }

    fn into_request(self) -> Result<LogonRequest, StoreError> {
        let id = self.request_id.0;
        let broken = |column| corrupt("logon_requests", column, id);
        let subject = match (self.link_digest, self.slug, self.address) {
            (Some(digest), None, None) => RequestSubject::Link(
                <[u8; 32]>::try_from(digest).map_err(|_length| broken("link_digest"))?,
            ),
            (None, slug, Some(address)) => {
                let address = address.parse().map_err(|_invalid| broken("address"))?;
                let slug = slug
                    .map(|slug| slug.parse().map_err(|_invalid| broken("slug")))
                    .transpose()?;
                match (slug, self.code_digest) {
                    (Some(slug), Some(digest)) => {
                        let digest = <[u8; 32]>::try_from(digest);
                        let digest = digest.map_err(|_length| broken("code_digest"))?;
                        RequestSubject::Registering(slug, address, digest)
                    }
                    (Some(slug), None) => RequestSubject::AtAccount(slug, address),
                    (None, _) => RequestSubject::Everywhere(address),
                }
            }
            _ => return Err(broken("address")),
        };
        Ok(LogonRequest {
            id: self.request_id.into(),
            wanted: WantedMail::parse(&self.wanted).ok_or_else(|| broken("wanted"))?,
            subject,
            origin: Origin {
                network: self.network,
                request: self.http_request_id.into(),
            },
            at: self.at.0,
        })
    }
}

impl LogonRequests for Transaction<'_> {
    fn insert_logon_request(&mut self, request: &LogonRequest) -> Result<(), StoreError> {
        let row = RequestRow::of(request);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(logon_requests::table)
                .values(&row)
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn list_logon_requests(&mut self, limit: i64) -> Result<Vec<LogonRequest>, StoreError> {
        let rows: Vec<RequestRow> = self.run(|db| {
            on_db!(db, |c| logon_requests::table
                .order(logon_requests::request_id)
                .limit(limit)
                .select(RequestRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(RequestRow::into_request).collect()
    }

    fn take_logon_request(&mut self, request: LogonRequestId) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                logon_requests::table.find(Key::from(request))
            )
            .execute(c))
        })
        .map(|rows| rows == 1)
    }
}
