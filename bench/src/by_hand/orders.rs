//! A page of orders: plain structs with serde's derive, amounts as floats, times and codes as they come.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Orders {
    pub total_count: Option<i64>,
    #[serde(default)]
    pub order_infos: Vec<Order>,
}

#[derive(Debug, Deserialize)]
pub struct Order {
    pub order_id: Option<String>,
    pub customer_id: Option<String>,
    pub service_type_code: Option<String>,
    pub service_type_name: Option<String>,
    pub source_type: Option<i64>,
    pub status: Option<i64>,
    pub order_type: Option<i64>,
    pub amount_after_discount: Option<f64>,
    pub official_amount: Option<f64>,
    pub measure_id: Option<i64>,
    pub create_time: Option<String>,
    pub payment_time: Option<String>,
    pub currency: Option<String>,
    pub contract_id: Option<String>,
    pub amount_info: Option<Amounts>,
    #[serde(default)]
    pub enterprise_projects: Vec<Project>,
    #[serde(default)]
    pub sub_order_infos: Vec<SubOrder>,
    pub agent_pay_info: Option<Payer>,
}

#[derive(Debug, Deserialize)]
pub struct Amounts {
    #[serde(default)]
    pub discounts: Vec<Discount>,
    pub flexipurchase_coupon_amount: Option<f64>,
    pub coupon_amount: Option<f64>,
    pub stored_card_amount: Option<f64>,
    pub commission_amount: Option<f64>,
    pub consumed_amount: Option<f64>,
}

#[derive(Debug, Deserialize)]
pub struct Discount {
    pub discount_type: Option<String>,
    pub discount_amount: Option<f64>,
}

#[derive(Debug, Deserialize)]
pub struct Project {
    pub id: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct SubOrder {
    pub order_id: Option<String>,
    pub customer_id: Option<String>,
    pub service_type_code: Option<String>,
    pub service_type_name: Option<String>,
    pub source_type: Option<i64>,
    pub status: Option<i64>,
    pub order_type: Option<i64>,
    pub amount_after_discount: Option<f64>,
    pub official_amount: Option<f64>,
    pub measure_id: Option<i64>,
    pub create_time: Option<String>,
    pub payment_time: Option<String>,
    pub currency: Option<String>,
    pub contract_id: Option<String>,
    pub amount_info: Option<Amounts>,
    #[serde(default)]
    pub enterprise_projects: Vec<Project>,
}

#[derive(Debug, Deserialize)]
pub struct Payer {
    pub paying_agent_id: Option<String>,
    pub is_agent_pay: Option<bool>,
}
