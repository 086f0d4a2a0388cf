//! The three modes of validation, and rules that are switched off by their ids.

use std::sync::Mutex;

use huaweicloud_bss::enterprise::{
    CreateSubEnterpriseAccount, CreateSubEnterpriseAccountRequired, MemberAssociationType, NewMemberAccount,
    NewMemberAccountRequired, UsePrimaryMobilePhone,
};
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Error, Validation, Violations};

use crate::bench::Bench;

/// What the request below breaks: limits in table order, then rules.
const ALL: [&str; 3] = ["order_id.max_length", "limit.min", "create-time-span"];

fn request() -> ListCustomerOrders {
    ListCustomerOrders::new()
        .order_id("x".repeat(65))
        .limit(0)
        .create_time_begin("2024-01-01T00:00:00Z".parse().expect("a time"))
        .create_time_end("2025-01-01T00:00:01Z".parse().expect("a time"))
}

fn rules(violations: &Violations) -> Vec<String> {
    violations.iter().map(|violation| violation.rule().into_owned()).collect()
}

#[tokio::test]
async fn strict_is_the_default_and_refuses_with_all_violations_before_anything_is_sent() {
    let bench = Bench::new();
    let outcome = bench.client().call(&request()).await;
    let Err(Error::Rejected(violations)) = outcome else { panic!("it was sent") };
    assert_eq!(rules(&violations), ALL);
    assert_eq!(rules(&request().validate()), ALL, "the same without a client");
    assert!(bench.received().is_empty());
}

#[tokio::test]
async fn warn_sends_and_reports() {
    static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());
    fn hear(violations: &Violations) {
        HEARD.lock().expect("no panic").extend(rules(violations));
    }
    let bench = Bench::new();
    let client = bench.client_with(|builder| builder.validation(Validation::Warn).on_warning(hear));
    let reply = client.call(&request()).await.expect("an answer");
    assert_eq!(rules(reply.warnings()), ALL);
    assert_eq!(*HEARD.lock().expect("no panic"), ALL);
    assert!(bench.only_received().target.contains("limit=0"));
}

#[tokio::test]
async fn off_sends_and_says_nothing() {
    let bench = Bench::new();
    let client = bench.client_with(|builder| builder.validation(Validation::Off).on_warning(|_| panic!("a warning")));
    let reply = client.call(&request()).await.expect("an answer");
    assert!(reply.warnings().is_empty());
    assert!(bench.only_received().target.contains("limit=0"));
}

#[tokio::test]
async fn a_call_chooses_for_itself_whatever_its_client_does() {
    let bench = Bench::new();
    let (request, strict) = (request(), bench.client());
    let reply = strict.orders().list_customer_orders(&request).validation(Validation::Warn).await.expect("an answer");
    assert_eq!(rules(reply.warnings()), ALL);
    strict.call(&request).validation(Validation::Off).await.expect("an answer");
    assert_eq!(bench.received().len(), 2);
    let off = bench.client_with(|builder| builder.validation(Validation::Off));
    let outcome = off.call(&request).validation(Validation::Strict).await;
    assert!(matches!(outcome, Err(Error::Rejected(_))));
    assert!(bench.received().is_empty());
}

#[tokio::test]
async fn rules_are_switched_off_by_id_for_a_client_and_for_a_call() {
    let bench = Bench::new();
    let request = request();
    let client = bench.client_with(|builder| builder.ignore_rule("limit.min"));
    let outcome = client.call(&request).ignore_rule("create-time-span").await;
    let Err(Error::Rejected(violations)) = outcome else { panic!("it was sent") };
    assert_eq!(rules(&violations), ["order_id.max_length"]);
    let outcome = client.call(&request).await;
    let Err(Error::Rejected(violations)) = outcome else { panic!("it was sent") };
    assert_eq!(
        rules(&violations),
        ["order_id.max_length", "create-time-span"],
        "the call before leaves nothing behind"
    );
    assert!(bench.received().is_empty());
    let call = client.call(&request).ignore_rule("create-time-span").ignore_rule("order_id.max_length");
    assert!(call.await.expect("an answer").warnings().is_empty());
    assert!(bench.only_received().target.contains("limit=0"));
}

#[tokio::test]
async fn rules_look_at_fields_inside_objects() {
    let account = || {
        let (customer_name, password) = ("member".to_owned(), "pa55w0rd".to_owned());
        NewMemberAccount::new(NewMemberAccountRequired { customer_name, password })
    };
    let request = |new_sub_customer| {
        CreateSubEnterpriseAccount::new(CreateSubEnterpriseAccountRequired {
            party_id: "party".to_owned(),
            sub_customer_association_type: MemberAssociationType::SameLegalEntity,
            new_sub_customer,
        })
    };
    let broken = |account| rules(&request(account).validate());
    // Rule and presence say it both.
    let number = ["new_sub_customer.mobile_phone.required", "own-number-required"];
    assert_eq!(broken(account()), number, "without a choice the number is the member's own");
    assert_eq!(broken(account().mobile_phone("13800138000")).last().map(String::as_str), Some("code-for-own-number"));
    assert!(broken(account().use_pri_mobile_phone(UsePrimaryMobilePhone::Primary)).is_empty());
    let bench = Bench::new();
    let request = request(account().mobile_phone("13800138000").verification_code("123456"));
    bench.client().call(&request).await.expect("an answer");
    bench.only_received();
}
