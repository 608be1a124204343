//! One contract, kept over a local folder and over an S3-compatible store.

#[cfg(test)]
mod contract;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod local;
#[cfg(test)]
mod location;
#[cfg(test)]
mod s3;
