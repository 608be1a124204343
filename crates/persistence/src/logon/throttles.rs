//! The repository of throttle buckets.

use crate::{
    db::on_db,
    schema::throttle_buckets,
    sql_type::At,
    transaction::{Transaction, delete_oldest},
};
use diesel::prelude::*;
use domain::{
    logon::{Bucket, BucketKey, Throttles},
    store::StoreError,
};
use time::OffsetDateTime;

impl Throttles for Transaction<'_> {
    fn find_bucket(&mut self, key: &BucketKey) -> Result<Option<Bucket>, StoreError> {
        let row: Option<(i64, At, At)> = self.run(|db| {
            on_db!(db, |c| throttle_buckets::table
                .find((
                    key.kind.as_str(),
                    key.subject.as_slice(),
                    key.network.as_str()
                ))
                .select((
                    throttle_buckets::count,
                    throttle_buckets::counted_at,
                    throttle_buckets::opens_at,
                ))
                .first(c)
                .optional())
        })?;
        Ok(row.map(|(count, counted_at, opens_at)| Bucket {
            count: u32::try_from(count).unwrap_or(u32::MAX),
            counted_at: counted_at.0,
            opens_at: opens_at.0,
        }))
    }

    fn save_bucket(
        &mut self,
        key: &BucketKey,
        before: Option<Bucket>,
        after: Bucket,
    ) -> Result<bool, StoreError> {
        let values = (
            throttle_buckets::count.eq(i64::from(after.count)),
            throttle_buckets::counted_at.eq(At(after.counted_at)),
            throttle_buckets::opens_at.eq(At(after.opens_at)),
        );
        let Some(before) = before else {
            return self
                .run(|db| {
                    on_db!(db, |c| diesel::insert_into(throttle_buckets::table)
                        .values((
                            throttle_buckets::kind.eq(key.kind.as_str()),
                            throttle_buckets::subject.eq(key.subject.as_slice()),
                            throttle_buckets::network.eq(key.network.as_str()),
                            values,
                        ))
                        .on_conflict_do_nothing()
                        .execute(c))
                })
                .map(|rows| rows == 1);
        };
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                throttle_buckets::table
                    .find((
                        key.kind.as_str(),
                        key.subject.as_slice(),
                        key.network.as_str()
                    ))
                    .filter(throttle_buckets::count.eq(i64::from(before.count)))
                    .filter(throttle_buckets::counted_at.eq(At(before.counted_at)))
                    .filter(throttle_buckets::opens_at.eq(At(before.opens_at)))
            )
            .set(values)
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn delete_bucket(&mut self, key: &BucketKey) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::delete(throttle_buckets::table.find((
                key.kind.as_str(),
                key.subject.as_slice(),
                key.network.as_str()
            )))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn delete_buckets(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError> {
        delete_oldest!(self, throttle_buckets, counted_at, before, limit)
    }
}
