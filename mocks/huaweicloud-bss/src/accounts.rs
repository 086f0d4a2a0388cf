//! Member accounts: a new one has a name of its own, and no money.
use mock_server::{Call, Data, Json};

use crate::reason::{Effect, Reason};

/// Creates a member account in the organization of the request.
pub(crate) fn create(data: &mut Data, call: &Call<'_>) -> Effect {
    let name = call.text("new_sub_customer.customer_name");
    if data.find("members", "name", &name).is_some() {
        return Err(Reason::NameTaken);
    }
    let display = call.assigned("display_name");
    let id = data.unused_id("members", "id", "member-", 1);
    let members = [
        ("id", Json::text(id)),
        ("name", Json::text(name)),
        ("display_name", display),
        ("status", Json::text("1")),
        ("org_id", Json::text(call.text("party_id"))),
    ];
    let row = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    data.insert("members", Json::Object(row));
    Ok(Vec::new())
}
