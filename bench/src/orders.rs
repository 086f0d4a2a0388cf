//! Pages of orders as the service sends them.

use std::fmt::Write as _;

/// A page of so many orders, about 800 bytes each.
#[must_use]
pub fn page(count: usize) -> Vec<u8> {
    let mut text = format!("{{\"total_count\":{},\"order_infos\":[", count * 17);
    for number in 0..count {
        if number > 0 {
            text.push(',');
        }
        order(&mut text, number);
    }
    text.push_str("]}");
    text.into_bytes()
}

fn order(text: &mut String, number: usize) {
    let cents = number * 7919 % 100;
    let (day, hour) = (number % 28 + 1, number % 24);
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "{{\"order_id\":\"CS2611{number:08}X{cents:02}\",\"customer_id\":\"b1a9d4c7e25f4c0e9f3a{number:012x}\",\
         \"service_type_code\":\"hws.service.type.ec2\",\"service_type_name\":\"弹性云服务器\",\"source_type\":1,\
         \"status\":5,\"order_type\":{kind},\"amount_after_discount\":{yuan}.{cents:02},\
         \"official_amount\":{yuan}.{cents:02},\"measure_id\":1,\
         \"create_time\":\"2026-01-{day:02}T{hour:02}:03:04Z\",\"payment_time\":\"2026-01-{day:02}T{hour:02}:05:06Z\",\
         \"currency\":\"CNY\",\"contract_id\":null,\"amount_info\":{{\"discounts\":[{{\"discount_type\":\"605\",\
         \"discount_amount\":{cents}.125}}],\"flexipurchase_coupon_amount\":0,\"coupon_amount\":0.00,\
         \"stored_card_amount\":0,\"commission_amount\":0,\"consumed_amount\":{yuan}.{cents:02}}},\
         \"user_name\":\"user-{number}\",\"pending_payment_order_delete_time\":null,\
         \"enterprise_projects\":[{{\"id\":\"0\",\"name\":\"default\"}}],\"sub_order_infos\":[],\
         \"agent_pay_info\":{{\"paying_agent_id\":null,\"is_agent_pay\":false}}}}",
        kind = number % 3 + 1,
        yuan = 100 + number * 31,
    );
}
