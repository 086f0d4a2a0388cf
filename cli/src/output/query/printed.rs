//! What an expression has found, as JSON.

use jmespath::{Rcvar, Variable};

use super::document::Origins;

/// The text: that of the document where a value is one of its own.
pub(super) fn text(value: &Rcvar, origins: &Origins) -> String {
    let mut text = String::new();
    print(value, origins, &mut text);
    text
}

fn print(value: &Rcvar, origins: &Origins, text: &mut String) {
    if let Some(origin) = origins.text(value) {
        text.push_str(origin);
        return;
    }
    match &**value {
        Variable::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                print(item, origins, text);
            }
            text.push(']');
        }
        Variable::Object(members) => {
            text.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                text.push_str(&serde_json::Value::from(name.as_str()).to_string());
                text.push(':');
                print(member, origins, text);
            }
            text.push('}');
        }
        // An expression is a value for functions alone.
        Variable::Expref(_) => text.push_str("null"),
        Variable::Null | Variable::String(_) | Variable::Bool(_) | Variable::Number(_) => {
            text.push_str(&value.to_string());
        }
    }
}
