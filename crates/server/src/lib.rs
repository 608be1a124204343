//! The server: configuration, wiring, workers and the operator's commands. It sees every other crate; nothing else reads
//! the environment, the clock or opens sockets.

pub mod application;
pub mod assembly;
pub mod cli;
pub mod clock;
pub mod config;
mod demo;

pub mod logging;
pub mod run;
pub mod tls;
pub mod workers;
