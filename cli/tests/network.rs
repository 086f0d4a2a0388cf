//! Proxies of the environment and of the command line, and what is said of a connection that fails.

use std::net::TcpListener;

use api_cli::Exit;

use crate::support::{Run, SECRET};

const CALL: [&str; 4] = ["list-customer-orders", "--no-retry", "--endpoint", "https://billing.invalid"];

#[test]
fn the_proxy_of_the_option_comes_before_that_of_the_environment() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    let through = format!("could not connect to billing.invalid:443 through the proxy {free}: connection refused");
    let mut run = Run::new();
    run.variables.push(("HTTPS_PROXY", format!("http://user:{SECRET}@{free}")));
    let ran = run.run(&CALL);
    assert_eq!(ran.exit, Exit::Network);
    assert!(ran.errors.contains(&through) && !ran.errors.contains(SECRET), "{}", ran.errors);

    run.variables.pop();
    run.variables.push(("HTTPS_PROXY", "http://other.invalid:1".to_owned()));
    let ran = run.run(&[&CALL[..], &["--proxy", &format!("socks5://{free}")]].concat());
    assert!(ran.errors.contains(&through), "{}", ran.errors);
}

#[test]
fn what_is_no_proxy_is_refused_before_anything_else() {
    let mut run = Run::new();
    let ran = run.run(&[&CALL[..], &["--proxy", &format!("ftp://user:{SECRET}@host")]].concat());
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.errors.contains("--proxy: the proxy is not a valid proxy URL; expected http://host:port"));
    assert!(!ran.errors.contains(SECRET), "{}", ran.errors);

    run.variables.push(("https_proxy", format!("{SECRET} ")));
    let ran = run.run(&CALL);
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.errors.contains("https_proxy is not a valid proxy URL") && !ran.errors.contains(SECRET));
}

/// Each server is one of this machine, so that a variable for the whole environment does not count, and the option does.
#[test]
fn none_is_no_proxy() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    let call = ["list-customer-orders", "--no-retry", "--endpoint", &format!("http://{free}"), "--proxy"];
    let direct = format!("could not connect to {free}: connection refused");
    let ran = Run::new().run(&[&call[..], &["none"]].concat());
    assert!(ran.errors.contains(&direct), "{}", ran.errors);
    let ran = Run::new().run(&[&call[..], &[&format!("http://{free}")]].concat());
    assert!(ran.errors.contains(" through the proxy "), "{}", ran.errors);
}
