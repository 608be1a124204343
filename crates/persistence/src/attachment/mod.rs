//! Attachments in the database; their bytes are elsewhere.

mod repository;
