//! Every program of this folder runs against the mock server and says what it should.

use std::process::Stdio;

use mock_server::{Fault, MockServer, Scenario};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// Runs a program against the server; what it printed, and whether it ended well.
async fn run(server: &MockServer, program: &str, words: &[&str], typed: &str) -> (String, bool) {
    let mut command = Command::new(program);
    command.args(words).env_clear().env("BSS_ENDPOINT", server.url());
    command.env("HUAWEICLOUD_SDK_AK", "access").env("HUAWEICLOUD_SDK_SK", "secret");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("standard input");
    // A program that reads nothing may have closed it.
    let _ = stdin.write_all(typed.as_bytes()).await;
    drop(stdin);
    let output = child.wait_with_output().await.expect("the program ends");
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
    (text, output.status.success())
}

async fn server() -> MockServer {
    huaweicloud_bss_mock::start().await.expect("the server starts")
}

fn sent(server: &MockServer, operation: &str) -> usize {
    server.requests().iter().filter(|seen| seen.operation.as_deref() == Some(operation)).count()
}

#[tokio::test]
async fn costs_of_a_day_are_summed_by_service() {
    let server = server().await;
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_cost_by_service"), &["2026-10-06"], "").await;
    let data = server.data();
    let day = data.rows("fees").iter().filter(|fee| fee.is("bill_date", "2026-10-06"));
    let sum: rust_decimal::Decimal = day.filter_map(|fee| fee.decimal("amount")).sum();
    assert!(well && told.starts_with("2026-10-06\n") && !sum.is_zero(), "{told}");
    assert!(told.ends_with(&format!("{sum:>14}  in all\n")), "{told} is not {sum}");
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_cost_by_service"), &["5 October"], "").await;
    assert!(!well, "{told}");
}

#[tokio::test]
async fn orders_are_paid_only_after_a_yes() {
    let server = server().await;
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_pay_orders"), &[], "n\ny\n").await;
    assert!(well && told.starts_with("2 orders wait for payment\n") && told.contains("paid"), "{told}");
    assert_eq!(sent(&server, "PayOrders"), 1);
    server.tell(Scenario::once("PayOrders", Fault::Cut)).expect("the operation is there");
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_pay_orders"), &[], "y\n").await;
    assert!(well && told.contains("look at the order"), "{told}");
    assert_eq!(sent(&server, "PayOrders"), 2, "a payment is sent once");
}

#[tokio::test]
async fn a_bill_becomes_csv() {
    let server = server().await;
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_bill_csv"), &["2026-10"], "").await;
    assert!(well && told.starts_with("day,service,resource,region,official amount,amount\n"), "{told}");
    let rows = server
        .data()
        .rows("fees")
        .iter()
        .filter(|fee| fee.text_of("bill_date").is_some_and(|day| day.starts_with("2026-10")))
        .count();
    assert_eq!(told.lines().count(), rows + 1, "{told}");
    assert!(told.lines().skip(1).all(|line| line.starts_with("2026-10-")), "{told}");
}

#[tokio::test]
async fn a_bill_in_focus_columns_adds_up_to_the_last_digit() {
    let server = server().await;
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_focus_bill"), &["2026-10"], "").await;
    assert!(well, "{told}");
    let mut table = csv::Reader::from_reader(told.as_bytes());
    let names = table.headers().expect("a line of names").clone();
    let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
    let at = |name: &str| names.iter().position(|known| known == name).expect("the column");
    let sum = |name: &str| -> rust_decimal::Decimal {
        rows.iter().map(|row| row[at(name)].parse::<rust_decimal::Decimal>().expect("an amount")).sum()
    };
    let data = server.data();
    let total = |collection: &str, field: &str, is_meant: &dyn Fn(&mock_server::Json) -> bool| {
        let rows = data.rows(collection).iter().filter(|row| is_meant(row));
        rows.filter_map(|row| row.decimal(field)).sum::<rust_decimal::Decimal>()
    };
    let october = |fee: &mock_server::Json| fee.is("bill_cycle", "2026-10");
    let billed = total("fees", "amount", &october);
    let by_use = total("fees", "amount", &|fee| october(fee) && !fee.is("charge_mode", "1"));
    let amortized = total("amortized", "current_month_amortized_amount", &|_| true);
    assert_eq!(sum("BilledCost"), billed);
    assert_eq!(billed.to_string(), "165.66765424");
    assert_eq!(sum("EffectiveCost"), by_use + amortized);
    assert_eq!(sum("ListCost"), total("fees", "official_amount", &october));
    // A month and a day of China, in universal time.
    let first = &rows[0];
    assert_eq!(
        [&first[at("BillingPeriodStart")], &first[at("BillingPeriodEnd")]],
        ["2026-09-30T16:00:00Z", "2026-10-31T16:00:00Z"]
    );
    assert_eq!(
        [&first[at("ChargePeriodStart")], &first[at("ChargePeriodEnd")]],
        ["2026-10-02T16:00:00Z", "2026-10-03T16:00:00Z"]
    );
    assert_eq!([&first[at("ChargeCategory")], &first[at("BillingCurrency")]], ["Usage", "CNY"]);
    assert!(
        rows.iter().any(|row| &row[at("ChargeCategory")] == "Purchase" && &row[at("EffectiveCost")] == "0"),
        "{told}"
    );
}

#[tokio::test]
async fn a_lost_answer_moves_the_money_once() {
    let server = server().await;
    server.tell(Scenario::once("UpdateSubEnterpriseAmount", Fault::CutInBody)).expect("the operation is there");
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_transfer"), &["member-1", "10.00"], "").await;
    assert!(well, "{told}");
    let requests = server.requests();
    let ids: Vec<_> =
        requests.iter().filter(|seen| seen.operation.as_deref() == Some("UpdateSubEnterpriseAmount")).collect();
    assert_eq!(ids.len(), 2, "{told}");
    assert!(ids[0].given("trans_id").is_some() && ids[0].given("trans_id") == ids[1].given("trans_id"));
    assert!(told.contains("moved 10.00"), "{told}");
}

#[tokio::test]
async fn what_expires_has_a_price() {
    let server = server().await;
    let (told, well) = run(&server, env!("CARGO_BIN_EXE_expiring"), &["2026-11-10T00:00:00Z"], "").await;
    // Three resources of ten yuan a month each: the primary one, and two that are renewed with it.
    assert!(well && told.contains("30.00  machine-1, expires 2026-11-15T15:59:59Z"), "{told}");
    assert!(told.ends_with("in all, for a month\n"), "{told}");
}
