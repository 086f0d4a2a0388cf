//! One request for each read whose rows the project ships: operation, request line, body.

/// A request to each operation that reads, with what it requires.
pub(crate) const READS: &[(&str, &str, &str)] = &[
    ("ListCustomerOrders", "GET /v2/orders/customer-orders", ""),
    ("ShowCustomerOrderDetails", "GET /v2/orders/customer-orders/details/CS2608160005", ""),
    ("ListOrderCouponsByOrderId", "GET /v2/orders/customer-orders/order-coupons?order_id=CS2608160005", ""),
    ("ListPayPerUseCustomerResources", "POST /v2/orders/suscriptions/resources/query", "{}"),
    (
        "ListRenewRateOnPeriod",
        "POST /v2/bills/ratings/period-resources/renew-rate",
        r#"{"resource_ids":["res-01"],"period_type":2,"period_num":1}"#,
    ),
    ("ListSubCustomerCoupons", "GET /v2/promotions/benefits/coupons", ""),
    ("ListEnterpriseSubCustomers", "GET /v2/enterprises/multi-accounts/sub-customers", ""),
    ("LegacyListEnterpriseCustomers", "GET /v1.0/d/customer/customer-mgr/enterprise-customers", ""),
    (
        "ShowMultiAccountTransferAmount",
        "GET /v2/enterprises/multi-accounts/transfer-amount?balance_type=BALANCE_TYPE_DEBIT",
        "",
    ),
    (
        "LegacyShowTransferAmount",
        "GET /v1.0/d/customer/account-mgr/transfer-amount?balance_type=BALANCE_TYPE_DEBIT",
        "",
    ),
    (
        "ListEnterpriseMultiAccount",
        "GET /v2/enterprises/multi-accounts/retrieve-amount?sub_customer_id=member-1&balance_type=BALANCE_TYPE_CREDIT",
        "",
    ),
    (
        "LegacyShowRetrieveAmount",
        "GET /v1.0/d/customer/account-mgr/retrieve-amount?sub_customer_id=member-1&balance_type=BALANCE_TYPE_CREDIT",
        "",
    ),
    ("ListCustomerselfResourceRecords", "GET /v2/bills/customer-bills/res-fee-records?cycle=2026-08", ""),
    (
        "LegacyListResFeeRecords",
        "GET /v1.0/d/customer/account-mgr/bill/res-fee-records?startTime=2026-08-01&endTime=2026-08-31&payMethod=1",
        "",
    ),
    (
        "ListCustomerselfResourceRecordDetails",
        "POST /v2/bills/customer-bills/res-records/query",
        r#"{"cycle":"2026-08"}"#,
    ),
    (
        "LegacyListResRecords",
        "GET /v1.0/d/customer/account-mgr/bill/res-records?cycle=2026-08&payMethod=10&offset=1&limit=10",
        "",
    ),
    (
        "ListFreeResourcesUsageRecords",
        "GET /v2/bills/customer-bills/free-resources-usage-records?deduct_time_begin=2026-10-01&deduct_time_end=2026-10-31",
        "",
    ),
    (
        "ListResourceUsage",
        "GET /v2/bills/customer-bills/resources/usage/details?bill_cycle=2026-10&service_type_code=hws.service.type.vpc&\
         resource_type_code=hws.resource.type.bandwidth&usage_type=95peak_1000&resource_id=res-01",
        "",
    ),
    (
        "ListResourceUsageSummary",
        "GET /v2/bills/customer-bills/resources/usage/summary?bill_cycle=2026-10&service_type_code=hws.service.type.vpc&\
         resource_type_code=hws.resource.type.bandwidth&usage_type=95peak_1000",
        "",
    ),
    ("ShowCustomerAccountBalances", "GET /v2/accounts/customer-accounts/balances", ""),
    ("ListStoredValueCards", "GET /v2/promotions/benefits/stored-value-cards?status=1", ""),
    (
        "ListCustomerAccountChangeRecords",
        "GET /v2/accounts/customer-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT",
        "",
    ),
    ("ListCustomerBillsFeeRecords", "GET /v2/bills/customer-bills/fee-records?bill_cycle=2026-10", ""),
    ("ShowCustomerMonthlySum", "GET /v2/bills/customer-bills/monthly-sum?bill_cycle=2026-10", ""),
    (
        "ListCosts",
        "POST /v4/costs/cost-analysed-bills/query",
        r#"{"time_condition":{"time_measure_id":2,"begin_time":"2026-10","end_time":"2026-10"},"groupby":[{"type":"dimension","key":"CLOUD_SERVICE_TYPE"}],"cost_type":"ORIGINAL_COST","amount_type":"PAYMENT_AMOUNT"}"#,
    ),
    (
        "ListCustomerBillsMonthlyBreakDown",
        "GET /v2/costs/cost-analysed-bills/monthly-breakdown?shared_month=2026-10",
        "",
    ),
    ("ListFreeResourceInfos", "POST /v3/payments/free-resources/query", r#"{"status":1}"#),
    (
        "ListFreeResourceUsages",
        "POST /v2/payments/free-resources/usages/details/query",
        r#"{"free_resource_ids":["package-1"]}"#,
    ),
    ("ListProvinces", "GET /v2/systems/configs/provinces", ""),
    ("ListCities", "GET /v2/systems/configs/cities?province_code=CN-13", ""),
    ("ListCounties", "GET /v2/systems/configs/counties?city_code=CN-13-001", ""),
    ("ListServiceTypes", "GET /v2/products/service-types", ""),
    ("ListResourceTypes", "GET /v2/products/resource-types", ""),
    ("ListUsageTypes", "GET /v2/products/usage-types?resource_type_code=null", ""),
    ("ListMeasureUnits", "GET /v2/bases/measurements", ""),
    ("ListConversions", "GET /v2/bases/conversions?measure_type=3", ""),
    ("ListServiceResources", "GET /v2/products/service-resources?service_type_code=hws.service.type.obs", ""),
    (
        "ListCustomerCouponChangeRecords",
        "GET /v2/promotions/benefits/account-change-records?balance_type=BALANCE_TYPE_COUPON",
        "",
    ),
    ("ListMultiAccountTransferCoupons", "GET /v2/enterprises/multi-accounts/transfer-coupons", ""),
    (
        "ListMultiAccountRetrieveCoupons",
        "GET /v2/enterprises/multi-accounts/retrieve-coupons?sub_customer_id=member-1",
        "",
    ),
    ("ListOrderDiscounts", "GET /v2/orders/customer-orders/order-discounts?order_id=CS2608160005", ""),
];
