//! Registration codes.

mod repository;
