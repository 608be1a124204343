//! Crates that must not be in the graph, and why.

use super::metadata::Metadata;

struct Ban {
    name: &'static str,
    why: &'static str,
    /// Who may nevertheless bring it in.
    except_through: &'static [&'static str],
}

const fn ban(name: &'static str, why: &'static str) -> Ban {
    Ban {
        name,
        why,
        except_through: &[],
    }
}

const UNMAINTAINED: &str = "unmaintained";
const ONE_TLS: &str = "TLS and cryptography come from aws-lc-rs alone";

/// The client library of PostgreSQL knows no other TLS; only release builds ask it for TLS.
const LIBPQ: &[&str] = &["pq-sys", "pq-src", "openssl-sys"];

const BANS: [Ban; 13] = [
    ban("actix-governor", "GPL-3.0-or-later; use governor"),
    ban("atty", UNMAINTAINED),
    ban("backoff", UNMAINTAINED),
    ban("bincode", UNMAINTAINED),
    ban("dotenv", UNMAINTAINED),
    ban("native-tls", ONE_TLS),
    ban("openssl", ONE_TLS),
    Ban {
        name: "openssl-sys",
        why: ONE_TLS,
        except_through: LIBPQ_AND_SERVER,
    },
    Ban {
        name: "openssl-src",
        why: ONE_TLS,
        except_through: LIBPQ,
    },
    ban("proc-macro-error", UNMAINTAINED),
    ban(
        "rsa",
        "timing side channel without a patched release (RUSTSEC-2023-0071)",
    ),
    ban("rustls-pemfile", UNMAINTAINED),
    ban("serde_yml", UNMAINTAINED),
];

/// `persistence` and `server` switch on the vendored build behind their feature `postgres-tls`.
const LIBPQ_AND_SERVER: &[&str] = &["pq-sys", "pq-src", "persistence", "server"];

/// Every banned crate in the graph, with who brings it in.
pub(super) fn faults(metadata: &Metadata) -> Vec<String> {
    let mut faults = Vec::new();
    for package in &metadata.packages {
        let Some(ban) = BANS.iter().find(|ban| ban.name == package.name) else {
            continue;
        };
        let dependents = metadata.dependents(package);
        // In the lock file only, for another platform or a feature that nobody asks for.
        if dependents.is_empty() && metadata.members().all(|member| member.name != ban.name) {
            continue;
        }
        if !dependents
            .iter()
            .all(|name| ban.except_through.contains(name))
        {
            faults.push(format!(
                "{} (through {}): {}",
                ban.name,
                dependents.join(", "),
                ban.why
            ));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_banned_crate_is_named_with_who_brings_it_in() {
        let metadata = Metadata::of_graph(&[("signer", &["rsa"]), ("rsa", &[])]);
        let faults = faults(&metadata);
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("rsa (through signer)"), "{faults:?}");
    }

    #[test]
    fn openssl_is_allowed_below_the_client_library_of_postgres_only() {
        let allowed = Metadata::of_graph(&[("pq-src", &["openssl-sys"]), ("openssl-sys", &[])]);
        assert!(faults(&allowed).is_empty());
        let refused = Metadata::of_graph(&[
            ("pq-src", &["openssl-sys"]),
            ("curl", &["openssl-sys"]),
            ("openssl-sys", &[]),
        ]);
        assert_eq!(faults(&refused).len(), 1);
    }
}
