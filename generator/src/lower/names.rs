//! Wire names to Rust names; the one place where the two worlds meet.

use speclang::Spanned;
use speclang::naming::{camel_case, is_keyword, snake_case};

/// Names that every request type has for itself.
const RESERVED: &[&str] = &["new", "validate", "explain", "raw"];

/// A field, parameter, module or method: the override where there is one, else the wire name in `snake_case`.
pub(super) fn snake(wire: &str, chosen: Option<&Spanned<String>>) -> String {
    let name = chosen.map_or_else(|| snake_case(wire), |chosen| Some(chosen.value.clone()));
    let name = name.unwrap_or_else(|| "unnamed".to_owned());
    // `r#type` reads worse than `type_`, and `r#self` does not exist.
    if is_keyword(&name) || RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// A type or a variant: the override where there is one, else the wire name in `CamelCase`.
pub(super) fn camel(wire: &str, chosen: Option<&Spanned<String>>) -> String {
    let name = chosen.map_or_else(|| camel_case(wire), |chosen| Some(chosen.value.clone()));
    let name = name.unwrap_or_else(|| "Unnamed".to_owned());
    // A variant called `Self` cannot be, and `Unknown` is taken by values that nobody listed.
    if matches!(name.as_str(), "Self" | "Unknown") { name + "Value" } else { name }
}

/// A constant: the code in capitals.
pub(super) fn constant(code: &str) -> String {
    snake_case(code).unwrap_or_default().to_uppercase()
}
