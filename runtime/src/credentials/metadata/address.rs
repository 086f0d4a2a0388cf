//! Addresses that may be asked for keys without encryption.

use core::net::{IpAddr, SocketAddr};

/// Refuses every address that a stranger could answer at: names, which somebody else may resolve, and networks beyond
/// the link of the machine.
pub(super) fn check_address(address: &str) -> Result<(), String> {
    let host = address.strip_prefix("http://").and_then(ip);
    let near = host.is_some_and(|ip| match ip {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unicast_link_local(),
    });
    if near {
        return Ok(());
    }
    let shown = crate::shown::cut(address);
    Err(format!("`{shown}`: expected `http://` and a loopback or link-local IP address, such as 169.254.0.0/16"))
}

/// The IP address of a host with or without a port.
fn ip(host: &str) -> Option<IpAddr> {
    let with_port = || Some(host.parse::<SocketAddr>().ok()?.ip());
    let bracketed = || host.strip_prefix('[')?.strip_suffix(']')?.parse::<IpAddr>().ok();
    // Without brackets a port could not be told from the address.
    let bare = || host.parse::<core::net::Ipv4Addr>().ok().map(IpAddr::V4);
    with_port().or_else(bare).or_else(bracketed)
}

#[cfg(test)]
mod tests {
    use super::check_address;

    #[test]
    fn only_what_is_near_is_asked() {
        for near in
            ["http://169.254.169.254", "http://127.0.0.1:8080", "http://[::1]:80", "http://[fe80::1]", "http://[::1]"]
        {
            assert_eq!(check_address(near), Ok(()), "{near}");
        }
        for far in [
            "",
            "169.254.169.254",
            "https://169.254.169.254",
            "http://169.254.169.254/",
            "http://169.254.169.254@evil.example",
            "http://169.254.169.254.evil.example",
            "http://localhost",
            "http://10.0.0.1",
            "http://8.8.8.8:80",
            "http://[2001:db8::1]",
            "http://::1",
            "http://169.254.169.254#",
            "http://user@127.0.0.1",
            // The same address for some, another one for others.
            "http://0x7f.1",
            "http://127.1",
            "http://[::ffff:8.8.8.8]",
        ] {
            assert!(check_address(far).is_err(), "{far}");
        }
    }
}
