//! Reading: every outcome of the presence table selects its own rows, and pages are cut with the defaults.

use mock_server::{Json, MockServer};
use speclang::model::Safety;

use crate::reads::READS;
use crate::state::documented;
use crate::support::{Answer, call, column, server};

async fn orders(server: &MockServer, query: &str) -> Answer {
    call(server, &format!("GET /v2/orders/customer-orders?{query}"), "").await
}

#[tokio::test]
async fn absent_empty_empty_string_and_null_return_different_rows() {
    let server = server().await;
    let count = async |query: &str| orders(&server, query).await.text("total_count");
    assert_eq!(count("").await, "14");
    assert_eq!(count("service_type_code=").await, "14", "not a filter");
    assert_eq!(count("service_type_code=null").await, "2", "rows whose field is null or empty");
    assert_eq!(count("service_type_code=%22%22").await, "2");
    assert_eq!(count("service_type_code=hws.service.type.ec2").await, "3");
    assert_eq!(count("order_id=null").await, "1");
    assert_eq!(count("status=null").await, "14", "not a filter");
    let refused = orders(&server, "order_id=%22%22").await;
    assert_eq!(refused.text("error_msg"), "order_id must not be sent as an empty string");
}

#[tokio::test]
async fn pages_of_rows_and_pages_from_one_have_their_defaults() {
    let server = server().await;
    let ids = async |query: &str| column(&orders(&server, query).await, "order_infos", "create_time");
    let first = ids("").await;
    assert_eq!(first.len(), 10, "the default of limit");
    let rest = ids("offset=10").await;
    assert_eq!(rest.len(), 4);
    assert_eq!(ids("limit=5&offset=12").await, rest[2..]);
    let mut all = [first, rest].concat();
    all.reverse();
    assert_eq!(ids("limit=100&order_by=-createTime").await, all);

    let members = async |query: &str| {
        let line = format!("GET /v1.0/master-1/customer/customer-mgr/enterprise-customers?{query}");
        column(&call(&server, &line, "").await, "subCustomerInfos", "subCustomerId")
    };
    let id = |name: &str| Json::text(name);
    assert_eq!(members("limit=2&offset=2").await, [id("member-3"), id("member-4")]);
    assert_eq!(members("display_name=null").await, [id("member-3"), id("member-4")]);
    assert_eq!(members("sub_customer_name=harbour&fuzzy_query=1").await, [id("member-1"), id("member-2")]);
    assert_eq!(members("sub_customer_name=harbour").await, []);
}

#[tokio::test]
async fn paging_without_effect_cuts_nothing() {
    let server = server().await;
    let path = "GET /v2/enterprises/multi-accounts/transfer-amount";
    let rows = async |query: &str| call(&server, &format!("{path}?{query}"), "").await;
    let credit = rows("balance_type=BALANCE_TYPE_CREDIT&limit=1&offset=1").await;
    assert_eq!(column(&credit, "amount_infos", "avail_transfer_amount"), [Json::Number("200.10".to_owned())]);
    assert_eq!(credit.text("total_count"), "3");
    let debit = rows("balance_type=BALANCE_TYPE_DEBIT&limit=7777&offset=1").await;
    assert_eq!(column(&debit, "amount_infos", "avail_transfer_amount"), [Json::Number("10000.00".to_owned())]);
}

#[tokio::test]
async fn days_are_those_of_the_service_and_amounts_keep_their_digits() {
    let server = server().await;
    let path = "GET /v2/bills/customer-bills/free-resources-usage-records";
    let october = call(&server, &format!("{path}?deduct_time_begin=2026-10-01&deduct_time_end=2026-10-05"), "").await;
    assert_eq!(october.text("total_count"), "2", "the evening of September 30 in UTC is October there");
    let fees = call(&server, "GET /v2/bills/customer-bills/res-fee-records?cycle=2026-08&region=", "").await;
    assert_eq!(fees.text("total_count"), "4", "an empty region selects lines without one");
    let fees = call(&server, "GET /v2/bills/customer-bills/res-fee-records?cycle=2026-08&limit=1", "").await;
    assert!(fees.body.contains(r#""amount":1.01345678,"#), "{}", fees.body);
    assert!(!fees.body.contains("pay_method"), "only fields of the response are shown");
}

#[tokio::test]
async fn lists_and_scopes_in_a_body_select() {
    let server = server().await;
    let count = async |body: &str| {
        call(&server, "POST /v2/orders/suscriptions/resources/query", body).await.text("total_count")
    };
    assert_eq!(count("{}").await, "12");
    assert_eq!(count(r#"{"only_main_resource":1}"#).await, "4");
    assert_eq!(count(r#"{"resource_ids":["res-01","res-02","res-99"]}"#).await, "3", "with what is attached");
    assert_eq!(count(r#"{"resource_ids":["res-02","res-03"]}"#).await, "2");
    assert_eq!(count(r#"{"resource_ids":["res-01"],"only_main_resource":1}"#).await, "1");
    assert_eq!(count(r#"{"resource_ids":[]}"#).await, "12");
    assert_eq!(count(r#"{"order_id":""}"#).await, "12");
}

#[tokio::test]
async fn own_data_takes_the_place_of_what_ships() {
    let server =
        huaweicloud_bss_mock::builder().data("orders: [{order_id: A, status: '5'}]").start().await.expect("it starts");
    let answer = orders(&server, "").await;
    assert_eq!(answer.body, r#"{"total_count":1,"order_infos":[{"order_id":"A","status":5}]}"#);
    let inexact = huaweicloud_bss_mock::builder().data("orders: [{official_amount: 0.1}]").start().await;
    assert!(inexact.is_err_and(|error| error.to_string().contains("quote the number 0.1")));
}

#[tokio::test]
async fn whose_records_and_which_amounts() {
    let server = server().await;
    let fees = async |query: &str| {
        let line = format!("GET /v2/bills/customer-bills/res-fee-records?cycle=2026-08{query}");
        call(&server, &line, "").await.text("total_count")
    };
    let details = async |members: &str| {
        let body = format!(r#"{{"cycle":"2026-08"{members}}}"#);
        call(&server, "POST /v2/bills/customer-bills/res-records/query", &body).await.text("total_count")
    };
    assert_eq!((fees("").await.as_str(), details("").await.as_str()), ("8", "5"));
    assert_eq!(fees("&include_zero_record=true").await, "8");
    assert_eq!(fees("&include_zero_record=false").await, "7");
    assert_eq!(details(r#","include_zero_record":true"#).await, "5");
    assert_eq!(details(r#","include_zero_record":false"#).await, "4");
    for (method, of_fees, of_details) in [("all", "8", "5"), ("oneself", "4", "2")] {
        assert_eq!(fees(&format!("&method={method}")).await, of_fees);
        assert_eq!(details(&format!(r#","method":"{method}""#)).await, of_details);
    }
    assert_eq!(fees("&method=sub_customer&sub_customer_id=member-1").await, "4");
    assert_eq!(fees("&method=sub_customer&sub_customer_id=master-1").await, "0", "the caller is no member");
    assert_eq!(details(r#","method":"sub_customer","sub_customer_id":"member-1""#).await, "3");
    let count = async |query: &str| orders(&server, query).await.text("total_count");
    server.insert("orders", "{order_id: CS9, paid_for: member-2}").expect("a row");
    assert_eq!((count("").await.as_str(), count("method=oneself").await.as_str()), ("14", "14"));
    assert_eq!(count("method=sub_customer").await, "1");
}

#[tokio::test]
async fn sums_beside_the_rows_are_those_of_the_rows_that_are_selected() {
    let server = server().await;
    let sum = async |query: &str| {
        let line = format!("GET /v2/bills/customer-bills/monthly-sum?bill_cycle=2026-10{query}");
        call(&server, &line, "").await.text("consume_amount")
    };
    assert_eq!(sum("&limit=1").await, "165.66765424", "those of all pages");
    assert_eq!(sum("&service_type_code=hws.service.type.vpc").await, "42.42691356");
    assert_eq!(sum("&enterprise_project_id=null").await, "22.22345678");
    assert_eq!(sum("&service_type_code=hws.service.type.obs").await, "0");
}

#[tokio::test]
async fn fields_of_objects_and_of_lists_select_rows() {
    let server = server().await;
    let costs = async |from: &str, key: &str| {
        let time = format!(r#"{{"time_measure_id":2,"begin_time":"{from}","end_time":"2026-12"}}"#);
        let group = format!(r#"[{{"type":"dimension","key":"{key}"}}]"#);
        let rest = r#""cost_type":"ORIGINAL_COST","amount_type":"PAYMENT_AMOUNT""#;
        let body = format!(r#"{{"time_condition":{time},"groupby":{group},{rest}}}"#);
        call(&server, "POST /v4/costs/cost-analysed-bills/query", &body).await.text("total_count")
    };
    assert_eq!(costs("2026-09", "CLOUD_SERVICE_TYPE").await, "4");
    assert_eq!(costs("2026-09", "ENTERPRISE_PROJECT_ID").await, "2");
    assert_eq!(costs("2026-09", "REGION_CODE").await, "0");
    assert_eq!(costs("2026-11", "ENTERPRISE_PROJECT_ID").await, "0");
}

#[tokio::test]
async fn what_partners_read_tells_the_states_of_a_filter_apart() {
    let server = server().await;
    let count = async |line: &str, body: &str| call(&server, line, body).await.text("total_count");
    let records = "GET /v2/promotions/benefits/partner-coupons/records/query";
    assert_eq!(count(records, "").await, "5");
    assert_eq!(count(&format!("{records}?quota_id=null"), "").await, "2", "rows whose field is null or empty");
    assert_eq!(count(&format!("{records}?quota_id="), "").await, "5", "not a filter");
    assert_eq!(count(&format!("{records}?operation_types=1&operation_types=2"), "").await, "3");
    assert_eq!(count(&format!("{records}?result=-1"), "").await, "1");

    let fees = "GET /v2/bills/subcustomer-bills/res-fee-records?customer_id=customer-1";
    assert_eq!(count(&format!("{fees}&bill_cycle=2021-04"), "").await, "4");
    assert_eq!(count(&format!("{fees}&bill_cycle=2021-04&region_code=null"), "").await, "2");
    assert_eq!(count(&format!("{fees}&bill_cycle=2021-04&association_type=1"), "").await, "2");
    assert_eq!(count(&format!("{fees}&bill_cycle=2021-05"), "").await, "1");

    let quotas = "POST /v2/partners/coupon-quotas/query";
    assert_eq!(count(quotas, "{}").await, "2", "those of type 0");
    assert_eq!(count(quotas, r#"{"quota_type":1}"#).await, "1");
    assert_eq!(count(quotas, r#"{"quota_status_list":[3]}"#).await, "1");
    assert_eq!(
        count("GET /v2/products/incentive-discount-policies?time=2021-10&service_type_code=%22%22", "").await,
        "1"
    );

    let customers = async |body: &str| call(&server, "POST /v2/partners/sub-customers/query", body).await.text("count");
    assert_eq!(customers(r#"{"label":null}"#).await, "4", "not a filter");
    assert_eq!(customers(r#"{"label":"pilot","association_type":"2"}"#).await, "1");
    assert_eq!(customers(r#"{"associated_on_begin":"2026-05-01T08:00:00Z"}"#).await, "2");
}

#[tokio::test]
async fn discounts_of_another_kind_leave_the_list_of_products_empty() {
    let server = server().await;
    let ids = async |body: &str| {
        column(
            &call(&server, "POST /v2/promotions/business/discount-info", body).await,
            "product_quoting_items",
            "item_id",
        )
    };
    let id = |name: &str| Json::text(name);
    let all = [id("quote-1"), id("quote-2"), id("quote-3")];
    assert_eq!(ids(r#"{"quoting_item_type":"PRODUCT_ITEM"}"#).await, all);
    assert_eq!(ids(r#"{"quoting_item_type":"PRODUCT_ITEM","charging_modes":[],"site_code":null}"#).await, all);
    assert_eq!(
        ids(r#"{"quoting_item_type":"PRODUCT_ITEM","charging_modes":["MONTHLY","DAILY"]}"#).await,
        [id("quote-2")]
    );
    assert_eq!(ids(r#"{"quoting_item_type":"CATEGORY_ITEM"}"#).await, []);
}

#[tokio::test]
async fn every_read_of_rows_answers_with_rows_in_every_list() {
    let server = server().await;
    let service = documented::service();
    // The others answer with examples, and none has a behaviour of its own.
    let data: Vec<&str> = service.mock.iter().flat_map(|part| part.reads.keys().chain(part.writes.keys())).collect();
    let reads = service.operations.iter().filter(|operation| matches!(operation.safety.value, Safety::Read));
    let mut reads: Vec<&str> = reads.map(|operation| operation.id.as_str()).filter(|id| data.contains(id)).collect();
    let mut called: Vec<&str> = READS.iter().map(|(id, _, _)| *id).collect();
    reads.sort_unstable();
    called.sort_unstable();
    assert_eq!(reads, called, "each read of the spec is called once");
    for (id, line, body) in READS {
        let answer = call(&server, line, body).await;
        assert_eq!(server.requests().pop().and_then(|seen| seen.operation).as_deref(), Some(*id), "{}", answer.body);
        let json = answer.json();
        let operation = service.operations.iter().find(|operation| operation.id.value == *id).expect("it is known");
        let failures = operation.partial_failure.as_ref().map(|field| field.as_str());
        for (name, field) in operation.response.fields().iter().filter(|(name, _)| failures != Some(name.as_str())) {
            let value = json.get(name.as_str()).unwrap_or(&Json::Null);
            // A list that is documented to be empty at times is one that the request need not fill.
            let must_have = field.ty.is_list() && field.missing_when.is_none();
            assert!(!must_have || !value.items().is_empty(), "{id} lists no row in `{}`", name.value);
        }
    }
}
