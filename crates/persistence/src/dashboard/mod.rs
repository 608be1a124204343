//! The dashboard's figures.

mod present;
mod repository;
