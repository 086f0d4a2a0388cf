//! The same calls by the generated client and by the vendor's package.

mod recorded;

use std::collections::BTreeSet;

use recorded::{Sent, recorded};
use serde_json::{Value, json};
use stripe_customers_unofficial::customers::{DeleteCustomer, ListCustomers, SearchCustomers};
use stripe_customers_unofficial::refunds::RetrieveRefund;
use stripe_customers_unofficial::{Client, Credentials};

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
    let created =
        ListCustomers::new().created_from(1_793_491_200).created_before(1_793_577_600).starting_after("cus_1");
    client.customers().list_customers(&created).await.expect("sent");
    keep("list_customers_created");
    let search = SearchCustomers::new("email:'a@example.com' AND name~'Ä'").limit(10);
    client.customers().search_customers(&search).await.expect("sent");
    keep("search_customers");
    client.customers().delete_customer(&DeleteCustomer::new("cus_1")).await.expect("sent");
    keep("delete_customer");
    client.refunds().retrieve_refund(&RetrieveRefund::new("re_1")).await.expect("sent");
    keep("retrieve_refund");
    let expanded = RetrieveRefund::new("re_1").expand(["charge", "payment_intent"]);
    client.refunds().retrieve_refund(&expanded).await.expect("sent");
    keep("retrieve_refund_expanded");
    ours
}

/// What differs for a reason: the server takes both.
fn explained(name: &str, theirs: &mut Value) {
    if name == "retrieve_refund_expanded" {
        // The vendor's own examples write `expand[]`, its package counts.
        theirs["query"] = json!([["expand[]", "charge"], ["expand[]", "payment_intent"]]);
    }
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
