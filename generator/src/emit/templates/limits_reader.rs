/// An operation with its limits.
struct Limits {
    operation: &'static Descriptor,
    limits: &'static [Limit],
}

/// The names down to the value that has the limit, what the limit is called, what it allows, and what it refuses.
type Limit = (&'static [&'static str], &'static str, Option<Side>, Side);

/// A value at a limit or beyond it.
#[derive(Debug)]
enum Side {
    /// A text of so many characters.
    Characters(usize),
    /// A number.
    Number(&'static str),
    /// A list of so many equal items.
    Items(usize),
}
use Side::{Characters, Items, Number};

#[test]
fn each_limit_allows_what_lies_at_it_and_refuses_what_lies_beyond() {
    let mut wrong = Vec::new();
    for Limits { operation, limits } in ALL {
        for (path, limit, at, beyond) in *limits {
            let rule = format!("{}.{limit}", path.join("."));
            let mut judge = |side: &Side, is_refused: bool| {
                let mut request = Untyped::new(&SERVICE, operation);
                assert!(
                    request.set(path[0], value(operation.parameters, path, side)),
                    "{rule}"
                );
                let violations = request.validate();
                if violations.iter().any(|found| found.rule() == rule) != is_refused {
                    let verdict = if is_refused { "allows" } else { "refuses" };
                    wrong.push(format!(
                        "{}: {rule} {verdict} {side:?}: {violations}",
                        operation.id
                    ));
                }
            };
            if let Some(at) = at {
                judge(at, false);
            }
            judge(beyond, true);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The value of the first parameter on the path, with that value at its end and nothing beside it.
fn value(parameters: &[Parameter], path: &[&str], side: &Side) -> Wire {
    let named = parameters
        .iter()
        .find(|parameter| parameter.name == path[0]);
    let parameter = named.unwrap_or_else(|| panic!("there is no {}", path[0]));
    let value = match (parameter.kind, side) {
        (Kind::Object(fields), _) if path.len() > 1 => Wire::Object(
            fields
                .iter()
                .map(|field| {
                    if field.name == path[1] {
                        value(fields, &path[1..], side)
                    } else {
                        Wire::Absent
                    }
                })
                .collect(),
        ),
        (_, Characters(count)) => Wire::Text("a".repeat(*count)),
        (_, Number(text)) => Wire::Number((*text).to_owned()),
        (Kind::Object(fields), Items(_)) => Wire::Object(vec![Wire::Absent; fields.len()]),
        (Kind::Integer | Kind::Decimal, Items(_)) => Wire::Number("1".to_owned()),
        (Kind::Boolean, Items(_)) => Wire::Bool(true),
        (_, Items(_)) => Wire::Text("a".to_owned()),
    };
    match side {
        Items(count) if path.len() == 1 => Wire::List(vec![value; *count]),
        _ if parameter.list => Wire::List(vec![value]),
        _ => value,
    }
}
