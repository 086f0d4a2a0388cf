//! The nightly job reaches the service through the proxy alone, appends exact sums, and says whether it is worth another try.

use std::path::Path;
use std::process::Stdio;

use mock_server::{Fault, MockServer, Scenario};
use tokio::process::Command;

use crate::inspecting_proxy::{COMPANY, InspectingProxy, SERVER};

const DAY: &str = "2026-10-06";

/// A server that answers to the name that only the proxy knows.
async fn server() -> MockServer {
    huaweicloud_bss_mock::builder().host(SERVER).start().await.expect("the server starts")
}

/// Runs the job; its exit code, and what it printed.
async fn run(file: &Path, variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nightly_costs"));
    command.arg(file).arg(DAY).env_clear().env("BSS_ENDPOINT", format!("https://{SERVER}"));
    command.env("HUAWEICLOUD_SDK_AK", "access").env("HUAWEICLOUD_SDK_SK", "secret");
    command.envs(variables.iter().copied()).stdin(Stdio::null());
    let output = command.output().await.expect("the program runs");
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
    (output.status.code(), text)
}

/// A file that is not there yet.
fn file(name: &str) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path
}

#[tokio::test]
async fn costs_come_through_an_inspecting_proxy_and_its_password_goes_no_further() {
    let server = server().await;
    let proxy = InspectingProxy::start(server.address());
    let variables = [("HTTPS_PROXY", &*proxy.url("user:word")), ("COMPANY_CA", COMPANY)];
    let file = file("nightly_costs.csv");
    let (code, told) = run(&file, &variables).await;
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(run(&file, &variables).await.0, Some(0));

    let heads = proxy.heads();
    assert!(
        !heads.is_empty() && heads.iter().all(|head| head.starts_with("CONNECT billing.invalid:443 ")),
        "{heads:?}"
    );
    assert!(heads.iter().all(|head| !head.contains("SDK-HMAC")), "no signature for the proxy: {heads:?}");
    let requests = server.requests();
    assert!(!requests.is_empty() && requests.iter().all(|seen| seen.header("proxy-authorization").is_none()));
    let agent = requests[0].header("user-agent").unwrap_or_default();
    assert!(agent.starts_with("nightly-costs/"), "{agent}");

    let mut table = csv::Reader::from_path(&file).expect("a table");
    let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
    let sum: rust_decimal::Decimal =
        rows.iter().map(|row| row[3].parse::<rust_decimal::Decimal>().expect("an amount")).sum();
    let data = server.data();
    let day = data.rows("fees").iter().filter(|fee| fee.is("bill_date", DAY));
    let day: rust_decimal::Decimal = day.filter_map(|fee| fee.decimal("amount")).sum();
    // The second run adds its lines, and no second head.
    assert!(!day.is_zero() && sum == day + day, "{rows:?} is not twice {day}");
    assert!(rows.iter().all(|row| &row[0] == DAY && &row[2] == "CNY"), "{rows:?}");
}

#[tokio::test]
async fn a_job_that_cannot_reach_the_service_sends_nothing_and_says_why() {
    let server = server().await;
    let proxy = InspectingProxy::start(server.address());
    let file = file("nightly_costs_unreachable.csv");
    // Of these, only the last is worth another try.
    let (known, stranger) = (proxy.url("user:word"), proxy.url("user:wrong"));
    for (variables, code, expected) in [
        (&[("HTTPS_PROXY", &*known)][..], 1, "invalid peer certificate"),
        (&[("HTTPS_PROXY", &*stranger), ("COMPANY_CA", COMPANY)], 1, "proxy authorization required"),
        (&[("HTTPS_PROXY", "ftp://proxy.invalid"), ("COMPANY_CA", COMPANY)], 1, "HTTPS_PROXY is not a valid proxy URL"),
        (&[("HTTPS_PROXY", "http://127.0.0.1:1"), ("COMPANY_CA", COMPANY)], 75, "connection refused"),
    ] {
        let (found, told) = run(&file, variables).await;
        assert!(told.contains(expected) && !told.contains("user:w"), "{told}");
        assert_eq!(found, Some(code), "{told}");
    }
    assert!(server.requests().is_empty() && !file.exists());
    // One tunnel for the certificate, and one for the wrong password, which is not tried again.
    assert_eq!(proxy.heads().len(), 2);
}

#[tokio::test]
async fn a_page_that_fails_leaves_the_file_as_it_was() {
    let server = server().await;
    let proxy = InspectingProxy::start(server.address());
    let file = file("nightly_costs_failed.csv");
    server
        .tell(Scenario::always("ListCustomerselfResourceRecords", Fault::BareStatus(503)))
        .expect("the operation is there");
    let (code, told) = run(&file, &[("HTTPS_PROXY", &proxy.url("user:word")), ("COMPANY_CA", COMPANY)]).await;
    assert_eq!(code, Some(75), "{told}");
    assert!(!file.exists() && server.requests().len() > 1, "a read is retried");
}
