//! Money that moves: cash and credit lines, and the sum of it all.

use mock_server::{Data, Json};

use super::{LEGACY_TRANSFER, RECLAIM, TRANSFER, amount, code};
use crate::support::server;

#[tokio::test]
async fn credit_lines_are_told_apart_by_their_expiry() {
    let server = server().await;
    let body = |expiry: &str, amount: &str| {
        format!(r#"{{"customer_id":"member-1","amount":"{amount}","balance_type":"BALANCE_TYPE_CREDIT"{expiry}}}"#)
    };
    let line = |month: u8| format!(r#","expire_time":"2027-0{month}-01T00:00:00Z""#);
    assert_eq!(code(&server, TRANSFER, &body("", "1")).await, "CBC.99000043", "which line?");
    assert_eq!(code(&server, TRANSFER, &body(&line(9), "1")).await, "CBC.99000043");
    assert_eq!(code(&server, TRANSFER, &body(&line(2), "200.11")).await, "CBC.99005003");
    assert_eq!(code(&server, TRANSFER, &body(&line(2), "200.10")).await, "");
    assert_eq!(amount(&server, "transferable", "expire_time", "2027-02-01T00:00:00Z"), "0.00");
    assert_eq!(amount(&server, "transferable", "expire_time", "2027-01-01T00:00:00Z"), "100.10");
    assert_eq!(code(&server, RECLAIM, &body(&line(2), "0.10")).await, "");
    assert_eq!(amount(&server, "reclaimable", "expire_time", "2027-02-01T00:00:00Z"), "200.00");
    let balance = |collection: &str| {
        let data = server.data();
        let row = data.find(collection, "expire_time", "2027-02-01T00:00:00Z").expect("the row is there");
        row.text_of("amount").map(str::to_owned)
    };
    assert_eq!(balance("transferable").as_deref(), Some("50.10"), "a balance moves by as much as what can be moved");
    assert_eq!(balance("reclaimable").as_deref(), Some("200.00"));
}

#[tokio::test]
async fn a_line_that_never_expires_needs_no_expiry_and_one_that_has_expired_moves_nothing() {
    let server = server().await;
    let line = "{balance_type: BALANCE_TYPE_CREDIT, available: '5.00', expire_time: null}";
    server.insert("transferable", line).expect("a row");
    let body = |expiry: &str| {
        format!(r#"{{"customer_id":"member-3","amount":"1.50","balance_type":"BALANCE_TYPE_CREDIT"{expiry}}}"#)
    };
    assert_eq!(code(&server, TRANSFER, &body("")).await, "");
    let held = server.data().find("reclaimable", "member", "member-3").cloned().expect("a row");
    assert_eq!((held.text_of("available"), held.get("expire_time")), (Some("1.50"), Some(&Json::Null)));
    assert_eq!(code(&server, RECLAIM, &body("")).await, "");

    let line =
        "{balance_type: BALANCE_TYPE_CREDIT, available: '5.00', expire_time: '2020-01-01T00:00:00Z', expired: true}";
    server.insert("transferable", line).expect("a row");
    assert_eq!(code(&server, TRANSFER, &body(r#","expire_time":"2020-01-01T00:00:00Z""#)).await, "CBC.99007181");
    let old = r#"{"subCustomerId":"member-3","deductMode":"1","totalTransferAmount":"1","balanceType":"BALANCE_TYPE_CREDIT","expireTime":"2020-01-01T00:00:00Z"}"#;
    assert_eq!(code(&server, LEGACY_TRANSFER, old).await, "CBC.7181");
}

#[tokio::test]
async fn the_older_transfer_refuses_with_the_codes_of_its_own_page() {
    let server = server().await;
    let body = |member: &str, amount: &str, rest: &str| {
        format!(r#"{{"subCustomerId":"{member}","deductMode":"1","totalTransferAmount":"{amount}"{rest}}}"#)
    };
    assert_eq!(code(&server, LEGACY_TRANSFER, &body("member-1", "0.25", r#","transId":"a""#)).await, "");
    assert_eq!(amount(&server, "reclaimable", "member", "member-1"), "251.00");
    for (member, money, rest, refused) in [
        ("member-1", "1", r#","transId":"a""#, "CBC.0100"),
        ("member-9", "1", "", "CBC.7001"),
        ("member-1", "9999.76", "", "CBC.99005003"),
        ("member-1", "1", r#","balanceType":"BALANCE_TYPE_CREDIT","expireTime":"2030-01-01T00:00:00Z""#, "CBC.7181"),
    ] {
        assert_eq!(code(&server, LEGACY_TRANSFER, &body(member, money, rest)).await, refused);
    }
}

/// The sum of a field over the accounts and credit lines of master and members.
fn sum(data: &Data, field: &str) -> String {
    let rows = data.rows("transferable").iter().chain(data.rows("reclaimable"));
    rows.filter_map(|row| row.decimal(field)).sum::<rust_decimal::Decimal>().normalize().to_string()
}

#[tokio::test]
async fn no_money_is_made_or_lost() {
    let server = server().await;
    let sums = |data: &Data| (sum(data, "available"), sum(data, "amount"));
    let before = sums(&server.data());
    let mut state = 1_u32;
    let mut draw = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let mut moved = [0, 0];
    for _ in 0..200 {
        let (line, member, cents) = (if draw(2) == 0 { TRANSFER } else { RECLAIM }, draw(6) + 1, draw(30_000) + 1);
        let credit = match draw(3) {
            0 => format!(r#","balance_type":"BALANCE_TYPE_CREDIT","expire_time":"2027-0{}-01T00:00:00Z""#, draw(4) + 1),
            _ => String::new(),
        };
        let body =
            format!(r#"{{"customer_id":"member-{member}","amount":"{}.{:02}"{credit}}}"#, cents / 100, cents % 100);
        moved[usize::from(!credit.is_empty())] += usize::from(code(&server, line, &body).await.is_empty());
        assert_eq!(sums(&server.data()), before, "{line} {body}");
    }
    assert!(moved[0] > 20 && moved[1] > 5 && moved[0] + moved[1] < 200, "{moved:?} of 200 moved cash and credit");
}
