//! Sessions (L6) and what guards them (design 3.3).

mod life;
mod own;
mod proof;
mod requests;
