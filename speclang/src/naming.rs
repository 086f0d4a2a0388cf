//! Wire names as names of Rust, of files and of the command line: the one place where the worlds meet.
//!
//! A name depends on what is written and on the fixed names of its scope, and never on its neighbours, so that a spec can
//! grow without renaming anything. Where two meet all the same, [`scopes`] knows, and the check refuses.

pub mod reserved;
mod scope;
mod scopes;
mod status;
mod unions;
mod words;

use self::reserved::{COMMANDS, DEVICES, EXTERN, FEATURES, FILES, FLAGS, GROUPS, METHODS, TYPES};
pub use self::scope::{Collision, Scope, Taken};
pub use self::scopes::{scopes, values};
pub use self::status::status;
pub use self::unions::{tagged_member, union, union_member};
pub use self::words::{
    LONGEST, camel_case, is_camel_case, is_device, is_kebab_case, is_keyword, is_snake_case, snake_case,
};
use crate::model::Place;

/// A field, parameter or setter: the chosen name, else the wire name in `snake_case`; with `_` behind it where the name
/// is taken.
#[must_use]
pub fn member(wire: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| snake_case(wire), |chosen| Some(chosen.to_owned()))?;
    // `r#type` reads worse than `type_`, and `r#self` does not exist.
    Some(apart(name, |name| is_keyword(name) || METHODS.contains(&name), "_"))
}

/// The module of an operation or of a type, which is its file too; an operation's method has the same name.
#[must_use]
pub fn module(name: &str) -> Option<String> {
    let is_taken = |name: &str| [DEVICES, EXTERN, FILES].iter().any(|names| names.contains(&name));
    Some(apart(member(name, None)?, is_taken, "_"))
}

/// The module of a group, which is also its accessor on the client, its folder and its feature.
#[must_use]
pub fn group(name: &str) -> Option<String> {
    Some(apart(module(name)?, |name| GROUPS.contains(&name) || FEATURES.contains(&name), "_"))
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

/// The response of the operation with that request.
#[must_use]
pub fn response(request: &str) -> String {
    format!("{request}Response")
}

/// The headers of the response of the operation with that request.
#[must_use]
pub fn response_headers(request: &str) -> String {
    format!("{request}Headers")
}

/// The struct of values that a request, or an object in one, cannot do without.
#[must_use]
pub fn required(object: &str) -> String {
    format!("{object}Required")
}

/// The codes that the operation with that request is refused with.
#[must_use]
pub fn codes(request: &str) -> String {
    format!("{request}Code")
}

/// Why a call of the operation with that request failed.
#[must_use]
pub fn error(request: &str) -> String {
    format!("{request}Error")
}

/// The method that gives an amount together with what it counts.
#[must_use]
pub fn with_unit(field: &str) -> String {
    format!("{field}_with_unit")
}

/// The setter of a field that takes an option, beside the one that takes a value.
#[must_use]
pub fn option_setter(field: &str) -> String {
    format!("set_{}", field.trim_end_matches('_'))
}

/// A value of an enumeration: the chosen name, else the wire value in `CamelCase`; with `Value` behind it where the name
/// is taken.
#[must_use]
pub fn variant(wire: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| camel_case(wire), |chosen| Some(chosen.to_owned()))?;
    // `Unknown` holds values that nobody listed.
    Some(apart(name, |name| matches!(name, "Self" | "Unknown"), "Value"))
}

/// A value of an enumeration on the command line, made of its name in Rust.
#[must_use]
pub fn value_name(wire: &str, chosen: Option<&str>) -> Option<String> {
    Some(kebab(&snake_case(&variant(wire, chosen)?)?))
}

/// The variant of an error code: the chosen name, else the code in `CamelCase`.
#[must_use]
pub fn error_variant(code: &str, chosen: Option<&str>) -> Option<String> {
    let name = chosen.map_or_else(|| camel_case(code), |chosen| Some(chosen.to_owned()))?;
    Some(apart(name, |name| name == "Self", "Code"))
}

/// A constant: the name in capitals.
#[must_use]
pub fn constant(name: &str) -> Option<String> {
    snake_case(name).map(|name| name.to_uppercase())
}

/// The package of the command line that goes with a crate.
#[must_use]
pub fn program_package(crate_name: &str) -> String {
    format!("{crate_name}-cli")
}

/// The method that waits for the state of a waiter.
#[must_use]
pub fn waiter(id: &str) -> Option<String> {
    snake_case(id).map(|name| format!("wait_until_{name}"))
}

/// The command of an operation; with `-operation` behind it where the program has one of that name.
#[must_use]
pub fn command(id: &str) -> Option<String> {
    Some(apart(kebab(&member(id, None)?), |name| COMMANDS.contains(&name), "-operation"))
}

/// The flag of a parameter, made of its name in Rust; with its place before it where the program has one of that name.
#[must_use]
pub fn flag(place: Place, wire: &str, chosen: Option<&str>) -> Option<String> {
    let name = kebab(&member(wire, chosen)?);
    Some(if FLAGS.contains(&name.as_str()) { format!("{}-{name}", place.name()) } else { name })
}

/// Whether generated files name another type so.
#[must_use]
pub fn is_taken_type(name: &str) -> bool {
    TYPES.contains(&name)
}

fn apart(name: String, is_taken: impl Fn(&str) -> bool, suffix: &str) -> String {
    if is_taken(&name) { name + suffix } else { name }
}

/// A name of Rust as a word of a shell, which keeps no words for itself.
fn kebab(snake: &str) -> String {
    snake.trim_end_matches('_').replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::{accessor, command, flag, group, member, module, request, type_name, variant};
    use crate::model::Place;

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
    fn modules_are_files_on_every_system_and_hide_no_crate() {
        for name in ["Con", "Aux", "Lpt1", "Core", "ApiRuntime", "Main", "Mod"] {
            assert!(module(name).is_some_and(|module| module.ends_with('_')), "{name}");
        }
        for name in ["hyper", "default", "blocking", "runtime", "bin", "nul", "std", "lib"] {
            assert_eq!(group(name), Some(format!("{name}_")));
        }
        assert_eq!(module("Console").as_deref(), Some("console"));
    }

    #[test]
    fn the_program_keeps_its_own_words() {
        assert_eq!(command("ListCustomerOrders").as_deref(), Some("list-customer-orders"));
        assert_eq!(command("Match").as_deref(), Some("match"));
        assert_eq!(command("Help").as_deref(), Some("help-operation"));
        assert_eq!(flag(Place::Query, "type", None).as_deref(), Some("type"));
        assert_eq!(flag(Place::Query, "endpoint", None).as_deref(), Some("query-endpoint"));
        assert_eq!(flag(Place::Body, "x", Some("all_pages")).as_deref(), Some("body-all-pages"));
    }
}
