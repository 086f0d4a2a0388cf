//! Behaviour: what writes do to the data. The bindings choose a behaviour by its name; its parameters have the names that
//! the bindings give them, so that an operation and its older sister share one.

mod accounts;
mod money;
mod orders;
mod resources;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Json;
use crate::data::Data;
use crate::judge::Scope;

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
    /// Pays an order from the cash account.
    PayOrder,
    /// Cancels an order that waits for payment.
    CancelOrder,
    /// Gives resources back, with those that are attached to them.
    Unsubscribe,
    /// Switches automatic renewal on.
    AutoRenew,
    /// Switches automatic renewal off.
    NoAutoRenew,
    /// Hands money to a member.
    Transfer,
    /// Takes money back from a member.
    Reclaim,
    /// Creates a member account.
    CreateMember,
}

/// What a behaviour comes to: members of the response, or a code.
pub(crate) type Effect = Result<Vec<(String, Json)>, String>;

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
}

/// Does what an operation is bound to. Where it refuses, the data is as before.
pub(crate) fn perform(data: &mut Data, binding: &WriteBinding, scope: &Scope<'_>) -> Effect {
    let call = Call { scope, binding };
    match binding.behaviour {
        Behaviour::PayOrder => orders::pay(data, &call),
        Behaviour::CancelOrder => orders::cancel(data, &call),
        Behaviour::Unsubscribe => resources::unsubscribe(data, &call),
        Behaviour::AutoRenew => resources::auto_renew(data, &call, true),
        Behaviour::NoAutoRenew => resources::auto_renew(data, &call, false),
        Behaviour::Transfer => money::move_money(data, &call, true),
        Behaviour::Reclaim => money::move_money(data, &call, false),
        Behaviour::CreateMember => accounts::create(data, &call),
    }
}

/// A refusal with a code.
pub(crate) fn refuse(code: &str) -> Effect {
    Err(code.to_owned())
}
