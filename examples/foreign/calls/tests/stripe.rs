//! The same calls by the generated client and by the vendor's package.

mod recorded;

use std::collections::BTreeSet;

use recorded::{Sent, recorded};
use serde_json::{Value, json};
use stripe_customers_unofficial::customers::{
    CreateCustomer, DeleteCustomer, ListCustomers, RetrieveCustomer, SearchCustomers, UpdateCustomer,
};
use stripe_customers_unofficial::files::{CreateFile, CreateFileRequired, FileLinkInput, FilePurpose};
use stripe_customers_unofficial::refunds::{CreateRefund, RefundReasonGiven, RetrieveRefund};
use stripe_customers_unofficial::types::{
    AddressInput, CustomFieldInput, CustomFieldInputRequired, CustomerOrDeleted, InvoiceSettingsInput, TaxExemption,
    TextOrTestClock,
};
use stripe_customers_unofficial::{Client, Credentials, EmptyString, File, Instant, Map};

/// Every call of the recording, as our client sends it.
async fn ours() -> Vec<(&'static str, Value)> {
    let sent = Sent::default();
    let builder = Client::builder().credentials(Credentials::token("sk_test_1"));
    let client = builder.transport(sent.answering("{}")).build().expect("a client");
    let mut ours = Vec::new();
    let mut keep = |name| ours.push((name, sent.take()));

    let few = ListCustomers::new().limit(3).email("a+b@example.com");
    client.customers().list_customers(&few).await.expect("sent");
    keep("list_customers");
    let at = |seconds| Instant::from_unix_seconds(seconds).expect("it is in the calendar");
    let created =
        ListCustomers::new().created_from(at(1_793_491_200)).created_before(at(1_793_577_600)).starting_after("cus_1");
    client.customers().list_customers(&created).await.expect("sent");
    keep("list_customers_created");
    let search = SearchCustomers::new("email:'a@example.com' AND name~'Ä'").limit(10);
    client.customers().search_customers(&search).await.expect("sent");
    keep("search_customers");
    client.customers().create_customer(&create()).await.expect("sent");
    keep("create_customer");
    let update = UpdateCustomer::new("cus_1").idempotency_key("key-2").description("good");
    let update = update.metadata(Map::from([("order".to_owned(), String::new())]));
    client.customers().update_customer(&update).await.expect("sent");
    keep("update_customer");
    let clear = UpdateCustomer::new("cus_1").idempotency_key("key-3");
    let clear = clear.address(EmptyString).shipping(EmptyString).metadata(EmptyString);
    client.customers().update_customer(&clear).await.expect("sent");
    keep("clear_customer");
    let refund = CreateRefund::new().idempotency_key("key-4").payment_intent("pi_1").amount(1500);
    let refund = refund.reason(RefundReasonGiven::RequestedByCustomer).metadata([("order", "6735")]).expand(["charge"]);
    client.refunds().create_refund(&refund).await.expect("sent");
    keep("create_refund");
    let link = FileLinkInput::new(true).metadata([("order", "6735")]);
    let receipt = File::new("receipt \"1\".txt", "Receipt \"1\"\r\n--x: 15 €\r\n");
    let file = CreateFile::new(CreateFileRequired { purpose: FilePurpose::DisputeEvidence, file: receipt });
    client.files().create_file(&file.file_link_data(link).idempotency_key("key-5")).await.expect("sent");
    keep("create_file");
    client.customers().retrieve_customer(&RetrieveCustomer::new("cus_1").expand(["test_clock"])).await.expect("sent");
    keep("retrieve_customer");
    client.customers().delete_customer(&DeleteCustomer::new("cus_1")).await.expect("sent");
    keep("delete_customer");
    client.refunds().retrieve_refund(&RetrieveRefund::new("re_1")).await.expect("sent");
    keep("retrieve_refund");
    let expanded = RetrieveRefund::new("re_1").expand(["charge", "payment_intent"]);
    client.refunds().retrieve_refund(&expanded).await.expect("sent");
    keep("retrieve_refund_expanded");
    ours
}

/// A customer with something of every kind.
fn create() -> CreateCustomer {
    let field = CustomFieldInput::new(CustomFieldInputRequired { name: "PO".to_owned(), value: "17".to_owned() });
    CreateCustomer::new()
        .idempotency_key("key-1")
        .name("Ä & Ö")
        .email("a+b@example.com")
        .address(AddressInput::new().line1("1 Main St.").country("DE"))
        .metadata([("order", "6735"), ("a b", "1=2")])
        .balance(-500)
        .preferred_locales(["de", "en"])
        .invoice_settings(InvoiceSettingsInput::new().custom_fields([field]).footer("Thanks!"))
        .tax_exempt(TaxExemption::Taxed)
        .validate_(true)
}

/// What differs for a reason: the server takes both.
fn explained(name: &str, theirs: &mut Value) {
    // The vendor's own examples write `expand[]`, its package counts.
    match name {
        "retrieve_refund_expanded" => theirs["query"] = json!([["expand[]", "charge"], ["expand[]", "payment_intent"]]),
        "retrieve_customer" => theirs["query"] = json!([["expand[]", "test_clock"]]),
        _ => {}
    }
}

#[tokio::test]
async fn an_answer_that_is_another_object_is_none_of_a_customer() {
    let builder = Client::builder().credentials(Credentials::token("sk_test_1"));
    let answer = r#"{"id": "re_1", "object": "refund", "deleted": true}"#;
    let client = builder.transport(Sent::default().answering(answer)).build().expect("a client");
    let search = client.customers().delete_customer(&DeleteCustomer::new("cus_1")).await;
    let told = search.expect_err("a refund").to_string();
    assert!(told.contains("object") && told.contains("`customer`") && told.contains("refund"), "{told}");
}

#[tokio::test]
async fn times_are_seconds_and_what_callers_attach_comes_back() {
    let builder = Client::builder().credentials(Credentials::token("sk_test_1"));
    let answer = r#"{"id": "re_1", "object": "refund", "created": 1793491200, "metadata": {"order": "6735"}, "amount": 1505, "currency": "usd"}"#;
    let client = builder.transport(Sent::default().answering(answer)).build().expect("a client");
    let refund = client.refunds().retrieve_refund(&RetrieveRefund::new("re_1")).await.expect("a refund");
    assert_eq!(refund.created.map(|created| created.to_string()).as_deref(), Some("2026-11-01T00:00:00Z"));
    assert_eq!(refund.amount.map(|amount| amount.to_string()).as_deref(), Some("15.05"));
    assert_eq!(refund.metadata.get("order").map(String::as_str), Some("6735"));
}

#[tokio::test]
async fn a_customer_is_told_from_what_is_left_of_one_and_an_id_from_an_object() {
    let answered = async |answer: &'static str| {
        let builder = Client::builder().credentials(Credentials::token("sk_test_1"));
        let client = builder.transport(Sent::default().answering(answer)).build().expect("a client");
        let reply = client.customers().retrieve_customer(&RetrieveCustomer::new("cus_1")).await;
        reply.expect("a customer").into_inner()
    };
    let deleted = answered(r#"{"id": "cus_1", "object": "customer", "deleted": true}"#).await;
    let CustomerOrDeleted::DeletedCustomer(deleted) = deleted else { panic!("{deleted:?}") };
    assert_eq!(deleted.id.as_deref(), Some("cus_1"));
    let by_id = answered(r#"{"id": "cus_1", "object": "customer", "test_clock": "clock_1"}"#).await;
    let CustomerOrDeleted::Customer(customer) = by_id else { panic!("{by_id:?}") };
    assert!(matches!(&customer.test_clock, Some(TextOrTestClock::Text(id)) if id == "clock_1"), "{customer:?}");
    let expanded = r#"{"id": "cus_1", "test_clock": {"id": "clock_1", "frozen_time": 1793491200}}"#;
    let CustomerOrDeleted::Customer(customer) = answered(expanded).await else { panic!("{expanded}") };
    let Some(TextOrTestClock::TestClock(clock)) = customer.test_clock else { panic!("{customer:?}") };
    assert_eq!(clock.frozen_time.map(|time| time.to_string()).as_deref(), Some("2026-11-01T00:00:00Z"));
}

#[tokio::test]
async fn requests_are_those_of_the_vendor_s_package() {
    let mut theirs = recorded("stripe");
    for (name, ours) in ours().await {
        let mut theirs = theirs.remove(name).unwrap_or_else(|| panic!("{name} was not recorded"));
        explained(name, &mut theirs);
        assert_eq!(ours, theirs, "{name}");
    }
    assert_eq!(theirs.into_keys().collect::<BTreeSet<_>>(), BTreeSet::new(), "recorded, and not sent by our client");
}
