//! Random requests: whatever comes, the server answers in HTTP and lives on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mock_server::Json;

use crate::support::{call, ended, raw, server};

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const LINES: &[&str] = &[
    "GET /v2/orders/customer-orders",
    "GET /v1.0/%zz/customer/account-mgr/bill/res-fee-records",
    "GET /v1.0/a%2Fb/customer/account-mgr/transfer-amount",
    "GET /v2/bills/customer-bills/res-fee-records",
    "POST /v2/bills/customer-bills/res-records/query",
    "POST /v2/enterprises/multi-accounts/sub-customers",
    "POST /v2/enterprises/multi-accounts/transfer-amount",
    "POST /v3/orders/customer-orders/pay",
    "POST /v2/orders/subscriptions/resources/renew",
    "DELETE /v2/orders/subscriptions/resources/autorenew/%00",
    "PATCH //..//",
];

const NAMES: &[&str] = &[
    "order_id",
    "limit",
    "offset",
    "cycle",
    "bill_date_begin",
    "bill_date_end",
    "statistic_type",
    "startTime",
    "endTime",
    "create_time_begin",
    "create_time_end",
    "balance_type",
    "amount",
    "new_sub_customer",
    "coupon_infos",
    "resource_ids",
    "period_num",
    "period_type",
    "use_coupon",
    "method",
    "%F0%9F",
    "",
];

const TEXTS: &[&str] = &[
    "",
    "null",
    "%22%22",
    "[]",
    "-1",
    "0",
    "1",
    "99999999999999999999999999",
    "1e999999999",
    "0.000000000000000000000000000001",
    "2026-02-30",
    "9999-12-31T23:59:59Z",
    "0000-01-01T00:00:00Z",
    "2026-10",
    "-999999-01-01",
    "%FF",
    "+",
    "%E4%B8%AD",
    "BALANCE_TYPE_CREDIT",
    "sub_customer",
];

const VALUES: &[&str] = &[
    "null",
    "\"\"",
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "[{}]",
    "true",
    "1e400",
    "-0",
    "0.10",
    "123456789012345678901234567890123",
    "\"\\u0000\"",
    "\"YES\"",
    "{\"mobile_phone\":[],\"use_pri_mobile_phone\":null}",
    "\"9999-12-31T23:59:59Z\"",
    "{",
    "\"",
];

#[tokio::test]
async fn random_requests_always_get_an_answer() {
    let server = server().await;
    let mut dice = Dice(20_261_123);
    for round in 0..600 {
        let mut query = String::new();
        let mut members = Vec::new();
        for _ in 0..dice.roll(6) {
            write!(query, "&{}={}", dice.pick(NAMES), dice.pick(TEXTS)).expect("a text takes all");
            members.push(format!("\"{}\":{}", dice.pick(NAMES), dice.pick(VALUES)));
        }
        let body = match dice.roll(4) {
            0 => String::new(),
            1 => dice.pick(VALUES).to_owned(),
            _ => format!("{{{}}}", members.join(",")),
        };
        let answer = call(&server, &format!("{}?{query}", dice.pick(LINES)), &body).await;
        assert!((200..600).contains(&answer.status), "round {round}");
        answer.json();
    }
    assert_eq!(server.requests().len(), 600);
    assert_eq!(server.panics(), 0);
}

impl Dice {
    fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap_or(0)
    }

    /// A few random changes: bytes replaced, taken out, put in, or a part doubled.
    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.roll(4) {
            let at = self.roll(bytes.len().max(1));
            match self.roll(4) {
                0 if at < bytes.len() => bytes[at] = self.byte(),
                1 if at < bytes.len() => drop(bytes.remove(at)),
                2 => bytes.insert(at.min(bytes.len()), self.byte()),
                _ => {
                    let end = (at + self.roll(20)).min(bytes.len());
                    let part = bytes.get(at..end).unwrap_or_default().to_vec();
                    bytes.extend(part);
                }
            }
        }
    }

    /// Any JSON, sometimes deep, sometimes wide.
    fn json(&mut self, depth: usize) -> String {
        match self.roll(if depth > 40 { 5 } else { 9 }) {
            0..=4 => self.pick(VALUES).to_owned(),
            5 | 6 => {
                let items: Vec<String> = (0..self.roll(4)).map(|_| self.json(depth + 1)).collect();
                format!("[{}]", items.join(","))
            }
            7 => format!("[{}]", self.json(depth + 7)),
            _ => {
                let members: Vec<String> =
                    (0..self.roll(4)).map(|_| format!("\"{}\":{}", self.pick(NAMES), self.json(depth + 1))).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

/// Requests that the server takes as they stand: line and body.
const VALID: &[(&str, &str)] = &[
    ("GET /v2/orders/customer-orders?limit=2&offset=1&order_by=-create_time&service_type_code=null", ""),
    ("GET /v2/enterprises/multi-accounts/transfer-amount?balance_type=BALANCE_TYPE_DEBIT", ""),
    ("GET /v2/bills/customer-bills/res-fee-records?cycle=2026-10&statistic_type=1", ""),
    ("POST /v2/orders/suscriptions/resources/query", r#"{"resource_ids":["res-01"],"only_main_resource":1,"limit":5}"#),
    ("POST /v3/orders/customer-orders/pay", r#"{"order_id":"CS1","use_coupon":"NO","use_discount":"NO"}"#),
    ("PUT /v2/orders/customer-orders/cancel", r#"{"order_id":"CS1"}"#),
    (
        "POST /v2/enterprises/multi-accounts/transfer-amount",
        r#"{"customer_id":"member-1","amount":"0.01","trans_id":"t","balance_type":"BALANCE_TYPE_DEBIT"}"#,
    ),
    ("DELETE /v2/orders/subscriptions/resources/autorenew/res-04", ""),
];

/// The status of an answer that is HTTP, with a body that is JSON or nothing.
fn status(answer: &[u8], request: &[u8]) -> u16 {
    let shown = || format!("{:?}\n{:?}", String::from_utf8_lossy(request), String::from_utf8_lossy(answer));
    let end = answer.windows(4).position(|part| part == b"\r\n\r\n").unwrap_or_else(|| panic!("{}", shown()));
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let body = std::str::from_utf8(&answer[end + 4..]).unwrap_or_else(|_| panic!("{}", shown()));
    // To HEAD the body is left out; the HTTP library refuses what is no HTTP without one.
    assert!(body.is_empty() || Json::parse(body).is_ok(), "{}", shown());
    let status = head.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
    status.filter(|status| (200..600).contains(status)).unwrap_or_else(|| panic!("{}", shown()))
}

#[tokio::test]
async fn changed_bytes_of_good_requests_always_get_an_answer() {
    let server = server().await;
    let mut dice = Dice(77);
    let mut statuses = BTreeSet::new();
    for _ in 0..800 {
        let (line, body) = VALID[dice.roll(VALID.len())];
        let (method, target) = line.split_once(' ').expect("two words");
        let (mut target, mut body) = (target.as_bytes().to_vec(), body.as_bytes().to_vec());
        if dice.roll(3) != 0 {
            dice.mutate(&mut target);
            // What would end the line, or the request, is for another test.
            target.retain(|byte| !matches!(byte, b'\r' | b'\n' | b' ' | 0));
        }
        if dice.roll(3) != 0 {
            dice.mutate(&mut body);
        }
        let head = format!(" HTTP/1.1\r\nhost: mock\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
        let token = b"x-auth-token: t\r\n\r\n";
        let request = [method.as_bytes(), b" ", &target, head.as_bytes(), token, &body].concat();
        statuses.insert(status(&raw(server.address(), &request).await, &request));
    }
    assert_eq!(server.panics(), 0);
    assert!(statuses.contains(&200) && statuses.contains(&400) && statuses.contains(&404), "{statuses:?}");
}

#[tokio::test]
async fn headers_of_any_bytes_always_get_an_answer() {
    let server = huaweicloud_bss_mock::builder().key("A", "s").start().await.expect("it starts");
    let mut dice = Dice(4242);
    let mut statuses = BTreeSet::new();
    for _ in 0..400 {
        let mut headers = Vec::new();
        for _ in 0..dice.roll(6) {
            let names = ["x-sdk-date", "authorization", "x-auth-token", "x-sdk-content-sha256", "expect", "x-any"];
            headers.extend_from_slice(dice.pick(&names).as_bytes());
            headers.extend_from_slice(b": ");
            let mut value = dice
                .pick(&[
                    "20261101T080000Z",
                    "SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=00",
                    "SDK-HMAC-SHA256 Access=, SignedHeaders=;;, Signature=",
                    "100-continue",
                    "UNSIGNED-PAYLOAD",
                ])
                .as_bytes()
                .to_vec();
            dice.mutate(&mut value);
            value.retain(|byte| *byte >= b' ' && *byte != 0x7F);
            headers.extend_from_slice(&value.repeat(1 + dice.roll(3)));
            headers.extend_from_slice(b"\r\n");
        }
        let line = "GET /v2/orders/customer-orders HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n";
        let request = [line.as_bytes(), &headers, b"\r\n"].concat();
        statuses.insert(status(&raw(server.address(), &request).await, &request));
    }
    assert_eq!(server.panics(), 0);
    assert!(statuses.contains(&200) && statuses.contains(&401), "{statuses:?}");
    for many in [200, 2000] {
        let headers = "x-many: 1\r\n".repeat(many);
        let request =
            format!("GET /v2/orders/customer-orders HTTP/1.1\r\nhost: m\r\nconnection: close\r\n{headers}\r\n");
        assert_eq!(status(&raw(server.address(), request.as_bytes()).await, b"many headers"), 431);
    }
}

#[tokio::test]
async fn any_json_always_gets_an_answer() {
    let server = server().await;
    let mut dice = Dice(9);
    for _ in 0..500 {
        let body = dice.json(0);
        let answer = call(&server, dice.pick(LINES), &body).await;
        assert!((200..600).contains(&answer.status), "{body}");
        answer.json();
    }
    assert_eq!(server.panics(), 0);
}

#[tokio::test]
async fn wide_bodies_are_judged_and_their_faults_are_not_all_told() {
    let server = server().await;
    let path = "POST /v2/orders/subscriptions/resources/unsubscribe";
    let ids: Vec<String> = (0..100_000).map(|id| format!("\"{id}\"")).collect();
    let answer = call(&server, path, &format!(r#"{{"resource_ids":[{}],"unsubscribe_type":1}}"#, ids.join(","))).await;
    assert!(answer.status == 400 && answer.text("error_msg").contains("resource_ids must have at most"));
    let members: Vec<String> = (0..80_000).map(|name| format!("\"m{name}\":1")).collect();
    let answer = call(&server, path, &format!("{{{}}}", members.join(","))).await;
    assert!(answer.text("error_msg").contains("unsubscribe_type is required"), "{}", answer.body);
    let wrong = vec!["1"; 100_000].join(",");
    let answer = call(&server, path, &format!(r#"{{"resource_ids":[{wrong}],"unsubscribe_type":1}}"#)).await;
    assert!(answer.status == 400 && answer.body.len() < 10_000, "{}", answer.body.len());
    assert!(answer.text("error_msg").ends_with(" more"), "{}", answer.body);
}

#[tokio::test]
async fn changed_bytes_anywhere_harm_nobody() {
    let server = server().await;
    let mut dice = Dice(31);
    for _ in 0..400 {
        let (line, body) = VALID[dice.roll(VALID.len())];
        let mut request = format!(
            "{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\nx-auth-token: t\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes();
        dice.mutate(&mut request);
        // The end of the bytes is told, for the server may wait for more. It may then have nothing to say, or answer twice,
        // where the bytes are a request and the beginning of another.
        let answer = ended(server.address(), &request).await;
        assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 "), "{}", String::from_utf8_lossy(&answer));
    }
    assert_eq!(server.panics(), 0);
    assert_eq!(call(&server, "GET /v2/orders/customer-orders", "").await.status, 200);
}

#[tokio::test]
async fn what_is_no_http_harms_nobody() {
    let server = server().await;
    for bytes in
        [&b"\0\0\0\0\r\n\r\n"[..], b"GET", b"GET / HTTP/9.9\r\n\r\n", b"POST / HTTP/1.1\r\ncontent-length: x\r\n\r\n"]
    {
        let mut whole = bytes.to_vec();
        // Whoever waits for more is told that nothing comes.
        whole.extend_from_slice(b"\r\n\r\n\r\n");
        raw(server.address(), &whole).await;
    }
    assert_eq!(call(&server, "GET /v2/orders/customer-orders", "").await.status, 200);
}
