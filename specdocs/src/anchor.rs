//! Ids of places on a page, from names that may hold anything.

use std::fmt::Write;

/// The id of a thing of that kind: readable where the name is, and different for different names.
pub(crate) fn id(kind: &str, name: &str) -> String {
    let mut id = format!("{kind}-");
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
            id.push(c);
        } else {
            // Writing to a String cannot fail.
            let _ = write!(id, "~{:x}~", u32::from(c));
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn names_stay_apart_and_nothing_gets_out_of_an_attribute() {
        assert_eq!(id("param", "order_infos.id"), "param-order_infos.id");
        assert_eq!(id("code", "\"><"), "code-~22~~3e~~3c~");
        assert_ne!(id("code", "~22~"), id("code", "\""));
    }
}
