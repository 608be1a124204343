//! External directories in the database.

mod repository;

pub(crate) use repository::NoteRow;
