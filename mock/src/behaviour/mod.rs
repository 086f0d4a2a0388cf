//! Behaviour: what writes do to the data. The bindings choose a behaviour by its name; its parameters have the names that
//! the bindings give them, so that an operation and its older sister share one.

mod accounts;
mod cash;
mod coupons;
mod money;
mod orders;
mod reason;
mod renewal;
mod resources;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Json;
use crate::data::Data;
use crate::judge::Scope;

pub(crate) use reason::{Reason, Reasons, code};
pub(crate) use renewal::quotation;

/// A behaviour and its parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WriteBinding {
    /// Which behaviour.
    pub(crate) behaviour: Behaviour,
    /// Name in the behaviour: name of the operation's parameter, where they differ.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, String>,
}

/// The behaviours that are programmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Behaviour {
    /// Pays an order with coupons and from the cash account.
    PayOrder,
    /// Cancels an order that waits for payment.
    CancelOrder,
    /// Orders the renewal of resources, and pays it where that is wanted.
    Renew,
    /// Tells what a renewal would cost.
    QuoteRenewal,
    /// Gives resources back with those that are attached to them, or their renewals alone.
    Unsubscribe,
    /// Switches automatic renewal on.
    AutoRenew,
    /// Switches automatic renewal off.
    NoAutoRenew,
    /// Sets or cancels the switch to billing by use.
    ToOnDemand,
    /// Hands money to a member.
    Transfer,
    /// Takes money back from a member.
    Reclaim,
    /// Creates a member account.
    CreateMember,
}

/// What a behaviour comes to: members of the response, or a reason for a refusal.
pub(crate) type Effect = Result<Vec<(String, Json)>, Reason>;

/// A request, by the names of the behaviour.
pub(crate) struct Call<'a> {
    pub(crate) scope: &'a Scope<'a>,
    binding: &'a WriteBinding,
}

impl Call<'_> {
    /// The value that counts for a parameter: the one that was sent, or its default.
    pub(crate) fn value(&self, name: &str) -> Option<Json> {
        let wire = self.binding.parameters.get(name).map_or(name, String::as_str);
        self.scope.value(wire)
    }

    /// The text of a value; empty where there is none.
    pub(crate) fn text(&self, name: &str) -> String {
        self.value(name).as_ref().and_then(Json::scalar_text).unwrap_or_default().to_owned()
    }

    /// The items of a list, as texts.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        let list = self.value(name).unwrap_or(Json::Null);
        list.items().iter().filter_map(Json::scalar_text).map(str::to_owned).collect()
    }

    /// A whole number; 0 where there is none.
    pub(crate) fn number(&self, name: &str) -> u32 {
        self.text(name).parse().unwrap_or_default()
    }
}

/// Does what an operation is bound to. Where it refuses, the data may be changed in part: the caller drops it.
pub(crate) fn perform(data: &mut Data, binding: &WriteBinding, scope: &Scope<'_>) -> Effect {
    let call = Call { scope, binding };
    match binding.behaviour {
        Behaviour::PayOrder => orders::pay(data, &call),
        Behaviour::CancelOrder => orders::cancel(data, &call),
        Behaviour::Renew => renewal::renew(data, &call),
        Behaviour::QuoteRenewal => quotation(data, &call),
        Behaviour::Unsubscribe => resources::unsubscribe(data, &call),
        Behaviour::AutoRenew => resources::auto_renew(data, &call, true),
        Behaviour::NoAutoRenew => resources::auto_renew(data, &call, false),
        Behaviour::ToOnDemand => resources::to_on_demand(data, &call),
        Behaviour::Transfer => money::move_money(data, &call, true),
        Behaviour::Reclaim => money::move_money(data, &call, false),
        Behaviour::CreateMember => accounts::create(data, &call),
    }
}
