//! Names that are free: of operations, types, fields and values, as generated code will have them.

use std::collections::HashSet;

use speclang::naming;

/// Most characters of a name that is made here; a number may follow.
const LONGEST: usize = 90;

/// Most characters of a name on the wire.
pub(crate) const LONGEST_WIRE: usize = 200;

/// Names of types in Rust, in lower case, as two that differ in case alone share a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct TypeNames {
    taken: HashSet<String>,
}

impl TypeNames {
    /// Keeps the type of a group's methods.
    pub(crate) fn keep_group(&mut self, group: &str) {
        self.taken.extend(naming::accessor(group).map(|name| name.to_lowercase()));
    }

    /// The id of an operation.
    pub(crate) fn operation(&mut self, wish: &str) -> String {
        self.free(wish, "Operation", |name| {
            let request = naming::request(name).unwrap_or_default();
            let others = [
                naming::response(&request),
                naming::required(&request),
                naming::codes(&request),
                naming::error(&request),
            ];
            others.into_iter().chain([request]).collect()
        })
    }

    /// The name of a type.
    pub(crate) fn shape(&mut self, wish: &str) -> String {
        self.free(wish, "Thing", |name| {
            let rust = naming::type_name(name, None).unwrap_or_default();
            vec![naming::required(&rust), rust]
        })
    }

    fn free(&mut self, wish: &str, otherwise: &str, made: impl Fn(&str) -> Vec<String>) -> String {
        let wish = naming::camel_case(wish).unwrap_or_else(|| otherwise.to_owned());
        let wish = &wish[..wish.len().min(LONGEST)];
        let lower = |name: &str| made(name).into_iter().map(|name| name.to_lowercase()).collect::<Vec<_>>();
        let free = numbered(wish, "", |name| lower(name).iter().all(|made| !self.taken.contains(made)));
        self.taken.extend(lower(&free));
        free
    }
}

/// Names of fields and of their setters.
#[derive(Debug, Default)]
pub(crate) struct FieldNames {
    taken: HashSet<String>,
}

impl FieldNames {
    /// The name of a field, and whether it needs it as its `rust_name`; nothing for one that has no name at all.
    pub(crate) fn take(&mut self, wire: &str) -> Option<(String, bool)> {
        let own = naming::member(wire, None)?;
        let made = |name: &str| {
            let member = naming::member("x", Some(name)).unwrap_or_default();
            [naming::option_setter(&member), member]
        };
        let is_free = |name: &str| made(name).iter().all(|name| !self.taken.contains(name));
        let wish = own.trim_end_matches('_');
        let wish = if wish.len() > LONGEST { &wish[..LONGEST] } else { wish };
        let free = numbered(wish, "_", is_free);
        self.taken.extend(made(&free));
        let is_chosen = naming::member("x", Some(&free)) != Some(own);
        Some((free, is_chosen))
    }
}

/// The `name:` of a value of an enumeration, where it needs one; nothing for the rest.
pub(crate) fn value_name(taken: &mut HashSet<String>, wire: &str, is_number: bool) -> Option<String> {
    let own = naming::variant(wire, None).filter(|name| !is_number && name.len() <= LONGEST);
    let wish = match (&own, wire.strip_prefix('-')) {
        (Some(own), _) => own.clone(),
        (None, Some(digits)) if is_number => format!("Minus{digits}"),
        (None, _) if is_number => format!("Value{wire}"),
        (None, _) => "Other".to_owned(),
    };
    let free = numbered(&wish, "", |name| !taken.contains(&name.to_lowercase()));
    taken.insert(free.to_lowercase());
    (own.as_ref() != Some(&free)).then_some(free)
}

/// The name itself, else with the first number that makes it free.
pub(crate) fn numbered(wish: &str, between: &str, is_free: impl Fn(&str) -> bool) -> String {
    let mut names = std::iter::once(wish.to_owned()).chain((2_u32..).map(|number| format!("{wish}{between}{number}")));
    names.find(|name| is_free(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{FieldNames, TypeNames, value_name};

    #[test]
    fn names_that_meet_get_numbers() {
        let mut names = TypeNames::default();
        names.keep_group("issues");
        assert_eq!(names.operation("issues/list-for-repo"), "IssuesListForRepo");
        assert_eq!(names.operation("issues"), "Issues2");
        assert_eq!(names.shape("IssuesListForRepoResponse"), "IssuesListForRepoResponse2");
        assert_eq!(names.shape("数量"), "Thing");
        assert_eq!(names.shape("THING"), "Thing2");
        assert!(names.shape(&"long".repeat(100)).len() <= 100);
    }

    #[test]
    fn fields_meet_neither_each_other_nor_setters() {
        let mut names = FieldNames::default();
        let mut take =
            |wire: &str| names.take(wire).map(|(name, is_chosen)| if is_chosen { name } else { "own".to_owned() });
        assert_eq!(take("+1").as_deref(), Some("own"));
        assert_eq!(take("-1").as_deref(), Some("n1_2"));
        assert_eq!(take("x").as_deref(), Some("own"));
        assert_eq!(take("set_x").as_deref(), Some("set_x_2"));
        assert_eq!(take("type").as_deref(), Some("own"));
        assert_eq!(take("数量"), None);
    }

    #[test]
    fn values_have_names_of_their_own() {
        let mut taken = HashSet::new();
        assert_eq!(value_name(&mut taken, "open", false), None);
        assert_eq!(value_name(&mut taken, "OPEN", false).as_deref(), Some("Open2"));
        assert_eq!(value_name(&mut taken, "-5", true).as_deref(), Some("Minus5"));
        assert_eq!(value_name(&mut taken, "数量", false).as_deref(), Some("Other"));
    }
}
