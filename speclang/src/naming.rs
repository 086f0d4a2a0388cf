//! Wire names as Rust names.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods that generated types have for themselves, and those that Rust or its linter takes for a trait's.
const METHODS: &[&str] = &[
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "default",
    "div",
    "explain",
    "into_iter",
    "mul",
    "neg",
    "new",
    "not",
    "raw",
    "rem",
    "shl",
    "shr",
    "sub",
    "to_wire",
    "validate",
];

/// Modules of a generated crate and methods of its client, which no group can be called.
const GROUPS: &[&str] = &[
    "builder",
    "call",
    "client",
    "clone",
    "credentials",
    "error_codes",
    "from",
    "from_env",
    "guide",
    "service",
    "types",
];

/// Types of the prelude and of the runtime that generated files name, and types called like their own constructors.
const TYPES: &[&str] = &[
    "Amount",
    "Call",
    "Case",
    "Client",
    "Code",
    "CommonCode",
    "Condition",
    "Date",
    "Decimal",
    "Decode",
    "DecodeError",
    "Descriptor",
    "Empty",
    "EmptyList",
    "EmptyString",
    "Error",
    "ErrorCode",
    "Explanation",
    "From",
    "FromWire",
    "Given",
    "Instant",
    "Into",
    "IntoIterator",
    "Json",
    "Method",
    "Month",
    "New",
    "Null",
    "Operation",
    "Option",
    "Outcome",
    "Page",
    "Paged",
    "Pages",
    "Paging",
    "PagingKind",
    "Parameter",
    "Raw",
    "Result",
    "Rule",
    "Safety",
    "Self",
    "Service",
    "SpanUnit",
    "State",
    "Statement",
    "String",
    "ToWire",
    "Vec",
    "Violations",
    "Wire",
];

/// Whether Rust keeps the word for itself.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// A field, parameter, setter or operation's method: the chosen name, else the wire name in `snake_case`; with `_` behind
/// it where the name is taken.
#[must_use]
pub fn member(wire: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| snake_case(wire), |chosen| Some(chosen.to_owned()))?;
    // `r#type` reads worse than `type_`, and `r#self` does not exist.
    Some(apart(name, |name| is_keyword(name) || METHODS.contains(&name), "_"))
}

/// The module of a group, which is also its accessor on the client.
#[must_use]
pub fn group(name: &str) -> Option<String> {
    Some(apart(member(name, None)?, |name| GROUPS.contains(&name), "_"))
}

/// The type of a group's accessor.
#[must_use]
pub fn accessor(group: &str) -> Option<String> {
    Some(apart(camel_case(group)?, is_taken_type, "Group"))
}

/// A type: the chosen name, else the spec's in `CamelCase`; with `Type` behind it where the name is taken.
#[must_use]
pub fn type_name(name: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| camel_case(name), |chosen| Some(chosen.to_owned()))?;
    Some(apart(name, is_taken_type, "Type"))
}

/// The request of an operation; with `Request` behind its id where that is taken.
#[must_use]
pub fn request(id: &str) -> Option<String> {
    Some(apart(camel_case(id)?, is_taken_type, "Request"))
}

/// A value of an enumeration: the chosen name, else the wire value in `CamelCase`; with `Value` behind it where the name
/// is taken.
#[must_use]
pub fn variant(wire: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| camel_case(wire), |chosen| Some(chosen.to_owned()))?;
    // `Unknown` holds values that nobody listed.
    Some(apart(name, |name| matches!(name, "Self" | "Unknown"), "Value"))
}

/// The variant of an error code: the chosen name, else the code in `CamelCase`.
#[must_use]
pub fn error_variant(code: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| camel_case(code), |chosen| Some(chosen.to_owned()))?;
    // `Common` holds the codes that any operation may answer with.
    Some(apart(name, |name| matches!(name, "Self" | "Unknown" | "Common"), "Code"))
}

/// A constant: the name in capitals.
#[must_use]
pub fn constant(name: &str) -> Option<String> {
    snake_case(name).map(|name| name.to_uppercase())
}

/// Whether generated files name another type so.
#[must_use]
pub fn is_taken_type(name: &str) -> bool {
    TYPES.contains(&name)
}

fn apart(name: String, is_taken: impl Fn(&str) -> bool, suffix: &str) -> String {
    if is_taken(&name) { name + suffix } else { name }
}

/// The name in `snake_case`; `None` where nothing of it can stand in a Rust name.
#[must_use]
pub fn snake_case(wire: &str) -> Option<String> {
    led_by_letter(ascii(wire).to_snake_case(), "n")
}

/// The name in `CamelCase`; `None` where nothing of it can stand in a Rust name.
#[must_use]
pub fn camel_case(wire: &str) -> Option<String> {
    led_by_letter(ascii(wire).to_upper_camel_case(), "N")
}

/// Whether a name is `snake_case`: lower case words with single underscores between them, a letter first.
#[must_use]
pub fn is_snake_case(name: &str) -> bool {
    is_lower_case(name, '_')
}

/// Whether a name is `kebab-case`: lower case words with single hyphens between them, a letter first.
#[must_use]
pub fn is_kebab_case(name: &str) -> bool {
    is_lower_case(name, '-')
}

/// Whether a name is `CamelCase`: letters and digits, an upper case letter first.
#[must_use]
pub fn is_camel_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_lower_case(name: &str, separator: char) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.split(separator).all(|word| !word.is_empty() && word.chars().all(is_part))
}

/// What is not ASCII is dropped; what is no letter or digit parts words.
fn ascii(wire: &str) -> String {
    let part = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    wire.chars().filter(char::is_ascii).map(part).collect()
}

fn led_by_letter(name: String, prefix: &str) -> Option<String> {
    match name.chars().next()? {
        first if first.is_ascii_digit() => Some(format!("{prefix}{name}")),
        _ => Some(name),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        accessor, camel_case, group, is_camel_case, is_kebab_case, is_keyword, is_snake_case, member, request,
        snake_case, type_name, variant,
    };

    #[test]
    fn wire_names_become_names_of_rust() {
        assert_eq!(snake_case("X-Language").as_deref(), Some("x_language"));
        assert_eq!(snake_case("totalCount").as_deref(), Some("total_count"));
        assert_eq!(camel_case("BALANCE_TYPE_DEBIT").as_deref(), Some("BalanceTypeDebit"));
    }

    #[test]
    fn digits_get_a_letter_and_other_scripts_nothing() {
        assert_eq!(snake_case("95peak").as_deref(), Some("n95peak"));
        assert_eq!(camel_case("95peak_1000").as_deref(), Some("N95peak1000"));
        assert_eq!(snake_case("数量"), None);
        assert_eq!(camel_case("-"), None);
    }

    #[test]
    fn names_that_are_taken_get_something_behind_them() {
        assert_eq!(member("type", None).as_deref(), Some("type_"));
        assert_eq!(member("to-wire", None).as_deref(), Some("to_wire_"));
        assert_eq!(member("x", Some("validate")).as_deref(), Some("validate_"));
        assert_eq!(group("types").as_deref(), Some("types_"));
        assert_eq!(accessor("client").as_deref(), Some("ClientGroup"));
        assert_eq!(type_name("Option", None).as_deref(), Some("OptionType"));
        assert_eq!(type_name("Option", Some("Choice")).as_deref(), Some("Choice"));
        assert_eq!(request("Call").as_deref(), Some("CallRequest"));
        assert_eq!(variant("unknown", None).as_deref(), Some("UnknownValue"));
    }

    #[test]
    fn forms_are_told_apart() {
        assert!(
            is_snake_case("order_id")
                && !is_snake_case("order__id")
                && !is_snake_case("Order")
                && !is_snake_case("1st")
        );
        assert!(is_kebab_case("one-month") && !is_kebab_case("one_month") && !is_kebab_case("limit.range"));
        assert!(is_camel_case("ListOrders") && !is_camel_case("listOrders") && !is_camel_case("List_Orders"));
        assert!(is_keyword("type") && !is_keyword("kind"));
    }
}
