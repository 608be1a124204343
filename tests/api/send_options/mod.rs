//! What a sender may choose, and what a send goes under (S3, S5, P1).

mod query;
mod send;
