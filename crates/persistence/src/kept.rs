//! Statements that stay prepared.
//!
//! Diesel prepares every update anew, because its text may vary without end. Where it does not, preparing costs more than
//! running. On PostgreSQL this works only for what returns rows: diesel executes the rest by reference, and a reference asks
//! the statement within.

use diesel::{
    QueryResult, RunQueryDsl,
    backend::Backend,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
};

/// A statement whose text is always the same, or one of a few.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept<Q>(Q);

/// Keeps the statement prepared on its connection. Its text must not depend on values: no lists, no optional changes.
pub(crate) const fn kept<Q>(statement: Q) -> Kept<Q> {
    Kept(statement)
}

// Found again by its text.
impl<Q> QueryId for Kept<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: Query> Query for Kept<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, C> RunQueryDsl<C> for Kept<Q> {}

impl<Q, DB> QueryFragment<DB> for Kept<Q>
where
    DB: Backend,
    Q: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}
