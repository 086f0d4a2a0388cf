//! When resources expire: the time that a paid renewal adds, and how it is given up.

use jiff::Span;
use jiff::civil::DateTime;
use mock_server::{Data, Json};

use crate::reason::Reason;

/// Field of a resource: when it expires without its renewals. No answer shows it.
const BEFORE: &str = "expire_time_before_renewals";

/// Adds the time of a renewal that was paid to its resources, and to those that are attached to them.
pub(crate) fn take_effect(data: &mut Data, order: &Json) {
    let Some(months) = order.text_of("renews_months").and_then(|months| months.parse::<i64>().ok()) else { return };
    let ids = order.get("resources").map(Json::items).unwrap_or_default();
    for row in data.rows_mut("resources") {
        let named = |field: &str| ids.iter().any(|id| row.get(field) == Some(id));
        let time = row.text_of("expire_time").unwrap_or_default();
        let Some(moved) = later(time, months).filter(|_| named("resource_id") || named("parent_resource_id")) else {
            continue;
        };
        if row.get(BEFORE).is_none_or(Json::is_blank) {
            row.set(BEFORE, Json::text(time));
        }
        row.set("expire_time", Json::text(moved));
    }
}

/// Gives the renewed time of a resource and of those attached to it back: each expires when it did before its renewals.
pub(crate) fn give_up(data: &mut Data, id: &str) -> Result<(), Reason> {
    let known = data.find("resources", "resource_id", id).ok_or(Reason::UnknownResource)?;
    if known.get(BEFORE).is_none_or(Json::is_blank) {
        return Err(Reason::NothingRenewed);
    }
    for row in data.rows_mut("resources") {
        let belongs = row.is("resource_id", id) || row.is("parent_resource_id", id);
        if let Some(before) = row.get(BEFORE).filter(|before| belongs && !before.is_blank()).cloned() {
            row.set("expire_time", before);
            row.set(BEFORE, Json::Null);
        }
    }
    Ok(())
}

/// A time so many months later; `None` for what is no time, or lies too far off.
fn later(time: &str, months: i64) -> Option<String> {
    let time: DateTime = time.trim_end_matches('Z').parse().ok()?;
    let moved = time.checked_add(Span::new().try_months(months).ok()?).ok()?;
    Some(moved.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}
