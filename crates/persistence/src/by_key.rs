//! Rows of many keys, each looked up by itself.
//!
//! `account = … AND id = ANY (…)` leaves PostgreSQL a choice: to look up each id, or to read every row of the account and
//! pick. Without statistics, and where accounts differ much in size, it takes the account for a small one and reads all
//! of it. A lateral subquery that must not be flattened leaves one way: a look-up in the index per key. SQLite looks each
//! key up anyhow.

use diesel::{
    AppearsOnTable, Expression, QueryResult, RunQueryDsl,
    expression::ValidGrouping,
    pg::{Pg, sql_types::Array},
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    serialize::ToSql,
    sql_types::{Bool, HasSqlType, SingleValue},
    sqlite::Sqlite,
};
use std::marker::PhantomData;

/// The rows that `query` finds for the keys. It takes the condition that `column` is the wanted key; what it orders, it
/// orders among the rows of one key.
pub(crate) fn by_key<C, K, Q>(
    column: C,
    keys: &[K],
    query: impl FnOnce(IsWanted<C, K>) -> Q,
) -> ByKey<C::SqlType, K, Q>
where
    C: Expression,
    K: Copy + Ord,
{
    let mut keys = keys.to_vec();
    keys.sort_unstable();
    keys.dedup();
    ByKey {
        query: query(IsWanted {
            column,
            keys: keys.clone(),
        }),
        keys,
        sql_type: PhantomData,
    }
}

/// The condition that a column is the wanted key.
#[derive(Debug)]
pub(crate) struct IsWanted<C, K> {
    column: C,
    keys: Vec<K>,
}

/// See [`by_key`].
#[derive(Debug)]
pub(crate) struct ByKey<ST, K, Q> {
    keys: Vec<K>,
    query: Q,
    sql_type: PhantomData<ST>,
}

impl<C, K> Expression for IsWanted<C, K> {
    type SqlType = Bool;
}

impl<C, K, QS> AppearsOnTable<QS> for IsWanted<C, K> where C: AppearsOnTable<QS> {}

impl<C, K, G> ValidGrouping<G> for IsWanted<C, K>
where
    C: ValidGrouping<G>,
{
    type IsAggregate = C::IsAggregate;
}

// Queries with another number of keys have another text on SQLite.
impl<C, K> QueryId for IsWanted<C, K> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, K> QueryFragment<Pg> for IsWanted<C, K>
where
    C: QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" = wanted.key");
        Ok(())
    }
}

impl<C, K> QueryFragment<Sqlite> for IsWanted<C, K>
where
    C: QueryFragment<Sqlite> + Expression,
    C::SqlType: SingleValue,
    Sqlite: HasSqlType<C::SqlType>,
    K: ToSql<C::SqlType, Sqlite>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" IN (");
        for (place, key) in self.keys.iter().enumerate() {
            if place > 0 {
                out.push_sql(", ");
            }
            out.push_bind_param(key)?;
        }
        out.push_sql(")");
        Ok(())
    }
}

impl<ST, K, Q: Query> Query for ByKey<ST, K, Q> {
    type SqlType = Q::SqlType;
}

impl<ST, K, Q, C> RunQueryDsl<C> for ByKey<ST, K, Q> {}

impl<ST, K, Q> QueryId for ByKey<ST, K, Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<ST: 'static, K, Q> QueryFragment<Pg> for ByKey<ST, K, Q>
where
    Q: QueryFragment<Pg>,
    Pg: HasSqlType<Array<ST>>,
    [K]: ToSql<Array<ST>, Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("SELECT found.* FROM unnest(");
        out.push_bind_param::<Array<ST>, [K]>(&self.keys)?;
        out.push_sql(") AS wanted (key) CROSS JOIN LATERAL (");
        self.query.walk_ast(out.reborrow())?;
        // Without it the planner would make a join of the subquery, and choose.
        out.push_sql(" OFFSET 0) AS found");
        Ok(())
    }
}

impl<ST, K, Q> QueryFragment<Sqlite> for ByKey<ST, K, Q>
where
    Q: QueryFragment<Sqlite>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.query.walk_ast(out)
    }
}
