//! What stands inside a value: fields of objects, and types of unions with theirs, each line deeper than what it stands in.

use api_runtime::{Kind, Parameter, Union};

use super::{kind_words, limits, presence};
use crate::table::Help;

/// How a flag is read whose values are of several kinds.
pub(super) const KINDS: &str =
    "JSON of one of these kinds, or plain text; a text that reads as one of the others goes in quotes: '\"7\"'.";

/// The fields of an object, those of objects inside it deeper.
pub(super) fn fields(of: &[Parameter], helps: &[Help], depth: usize) -> String {
    let mut lines = Vec::new();
    let indent = "  ".repeat(depth + 1);
    for (field, help) in of.iter().zip(helps) {
        if field.is_constant {
            let value = field.one_of.first().copied().unwrap_or_default();
            lines.push(format!("{indent}{}: {} (always {value})", field.name, help.text));
            continue;
        }
        let mut facts = vec![if field.required { "required".to_owned() } else { "optional".to_owned() }];
        facts.push(type_words(field));
        facts.extend(limits::words(field));
        lines.push(format!("{indent}{}: {} ({})", field.name, help.text, facts.join(", ")));
        let states = presence::words(field);
        if !states.is_empty() {
            lines.push(format!("{indent}    {states}"));
        }
        lines.extend(inside(field, help, depth));
    }
    lines.join("\n")
}

/// The types of a union, each with its tag if it has one.
pub(super) fn types(union: &Union, helps: &[Help], depth: usize) -> String {
    let indent = "  ".repeat(depth + 1);
    let mut lines = Vec::new();
    for (index, member) in union.members.iter().enumerate() {
        let mut words = vec![match (union.tag, member.name) {
            ("", _) => type_words(member),
            (tag, "") => format!("any other `{tag}`: {}", type_words(member)),
            (tag, name) => format!("`{tag}` {name}"),
        }];
        words.extend(limits::words(member));
        // Objects of other tags, which nobody describes, have no help.
        let help = helps.get(index);
        let text = help.map(|help| help.text).filter(|text| !text.is_empty());
        lines.push(format!(
            "{indent}{}{}",
            words.join(", "),
            text.map_or_else(String::new, |text| format!(": {text}"))
        ));
        lines.extend(help.into_iter().flat_map(|help| inside(member, help, depth)));
    }
    lines.join("\n")
}

/// What stands below a field or a type: values, fields and types.
fn inside(parameter: &Parameter, help: &Help, depth: usize) -> Vec<String> {
    let indent = "  ".repeat(depth + 1);
    let mut lines: Vec<String> =
        help.values.iter().map(|known| format!("{indent}    {}: {}", known.wire, known.text)).collect();
    // What help does not follow further is not told.
    match parameter.kind {
        _ if help.fields.is_empty() => {}
        Kind::Object(fields) => lines.push(self::fields(fields, help.fields, depth + 1)),
        Kind::Union(union) => lines.push(self::types(union, help.fields, depth + 1)),
        _ => {}
    }
    lines
}

/// The type of a field.
fn type_words(field: &Parameter) -> String {
    match (field.is_list(), field.is_map()) {
        (true, _) => format!("{}{}", "list of ".repeat(usize::from(field.lists)), kind_words(field)),
        (_, true) => format!("map of {}", kind_words(field)),
        _ => kind_words(field),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Value;

    static DRIVE: &[Parameter] = &[Parameter::field("to").max_length(5).required(), Parameter::field("by").integer()];
    static STEPS: &[Parameter] =
        &[Parameter::field("drive").object(DRIVE), Parameter::field("fly"), Parameter::field("").any()];
    static KINDS: &[Parameter] = &[
        Parameter::field("").max_length(3),
        Parameter::field("").integer().list().list(),
        Parameter::field("").union(&Union::tagged("kind", STEPS)),
    ];

    const fn help(wire: &'static str, text: &'static str, fields: &'static [Help]) -> Help {
        Help { wire, flag: "", text, values: &[], fields }
    }

    #[test]
    fn each_type_of_a_union_has_its_tag_and_its_fields() {
        const FLY: Help =
            Help { values: &[Value { wire: "high", name: "high", text: "High up." }], ..help("", "", &[]) };
        const TYPES: &[Help] = &[
            help("", "A name.", &[]),
            help("", "", &[]),
            help("", "A step.", &[help("", "A drive.", &[help("to", "Where to.", &[]), help("by", "Car.", &[])]), FLY]),
        ];
        let lines = types(&Union { tag: "", members: KINDS }, TYPES, 0);
        let expected = "  text, at most 3 characters: A name.
  list of list of a whole number
  a JSON object with `kind` drive or fly: A step.
    `kind` drive: A drive.
      to: Where to. (required, text, at most 5 characters)
      by: Car. (optional, a whole number)
    `kind` fly
        high: High up.
    any other `kind`: any JSON";
        assert_eq!(lines, expected);
        // A field of one type is found by its name, and so are the only values that there are.
        assert_eq!(Help::field(TYPES, "by").map(|help| help.text), Some("Car."));
        assert!(Help::field(TYPES, "").is_none() && Help::field(TYPES, "no").is_none());
        assert_eq!(TYPES[2].listed(), FLY.values);
    }
}
