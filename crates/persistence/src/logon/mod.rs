//! Log-on in the database: codes, throttle buckets, attempts, wishes for mail.

mod attempts;
mod codes;
mod requests;
mod throttles;
