//! Resources: they are given back with those that are attached to them, and renew themselves or do not.

use super::{Call, Effect, refuse};
use crate::Json;
use crate::data::Data;

/// Gives resources back. Nothing happens where one of them does not exist.
pub(crate) fn unsubscribe(data: &mut Data, call: &Call<'_>) -> Effect {
    let ids = call.value("resource_ids").unwrap_or(Json::Null);
    let named = |row: &Json, field: &str| ids.items().iter().any(|id| row.get(field) == Some(id));
    let known = |id: &Json| data.rows("resources").iter().any(|row| row.get("resource_id") == Some(id));
    if !ids.items().iter().all(known) {
        return refuse("CBC.99003012");
    }
    data.rows_mut("resources").retain(|row| !named(row, "resource_id") && !named(row, "parent_resource_id"));
    let order = format!("CSOUT{:06}", data.rows("unsubscriptions").len() + 1);
    data.rows_mut("unsubscriptions").push(Json::text(order.as_str()));
    Ok(vec![("order_ids".to_owned(), Json::List(vec![Json::text(order)]))])
}

/// Switches automatic renewal on or off.
pub(crate) fn auto_renew(data: &mut Data, call: &Call<'_>, on: bool) -> Effect {
    let id = call.text("resource_id");
    match data.rows_mut("resources").iter_mut().find(|row| row.is("resource_id", &id)) {
        None => refuse("CBC.99003012"),
        Some(row) if !on && !row.is("auto_renew", "Y") => refuse("CBC.99003605"),
        Some(row) => {
            row.set("auto_renew", Json::text(if on { "Y" } else { "N" }));
            Ok(Vec::new())
        }
    }
}
