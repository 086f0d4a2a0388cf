//! Random requests: whatever comes, the server answers in HTTP and lives on.

use std::fmt::Write as _;

use crate::support::{call, raw, server};

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
