//! Where a request comes from, as the throttle and the audit log count it.

use actix_web::HttpRequest;
use ipnet::IpNet;
use std::net::{IpAddr, Ipv6Addr};

/// The client's IPv4 address or IPv6 /64. `X-Forwarded-For` counts as far as listed proxies wrote it: from the right, the
/// first address that is no listed proxy.
pub(crate) fn client_network(request: &HttpRequest, trusted: &[IpNet]) -> String {
    let Some(peer) = request.peer_addr() else {
        return "unknown".to_owned();
    };
    let forwarded: Vec<&str> = request
        .headers()
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    network_of(client(peer.ip(), &forwarded, trusted))
}

fn client(peer: IpAddr, forwarded: &[&str], trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |ip: IpAddr| trusted.iter().any(|network| network.contains(&ip));
    let mut client = peer.to_canonical();
    for text in forwarded.iter().rev() {
        if !is_trusted(client) {
            break;
        }
        // What is no address was not written by a proxy of ours.
        let Ok(ip) = text.trim().parse::<IpAddr>() else {
            break;
        };
        client = ip.to_canonical();
    }
    client
}

fn network_of(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => {
            // One subscriber has a whole /64 to change addresses in.
            let [a, b, c, d, ..] = ip.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&str]) -> String {
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        network_of(client(peer.parse().unwrap(), forwarded, &trusted))
    }

    #[test]
    fn a_forwarded_address_counts_from_listed_proxies_alone() {
        assert_eq!(seen("192.0.2.1", &["198.51.100.7"]), "192.0.2.1");
        assert_eq!(seen("10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
    }

    #[test]
    fn what_the_client_itself_wrote_does_not_count() {
        let forwarded = ["203.0.113.9", " 198.51.100.7", "10.0.0.2"];
        assert_eq!(seen("10.0.0.1", &forwarded), "198.51.100.7");
        assert_eq!(seen("10.0.0.1", &["203.0.113.9", "nonsense"]), "10.0.0.1");
    }

    #[test]
    fn an_ipv6_subscriber_is_one_network() {
        assert_eq!(seen("2001:db8:1:2:3::4", &[]), "2001:db8:1:2::/64");
        assert_eq!(seen("::ffff:192.0.2.1", &[]), "192.0.2.1");
    }
}
