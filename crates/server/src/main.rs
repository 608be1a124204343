//! The `letterlock` binary.
fn main() {}
