//! The example of an operation as a command line: the sample values of the example in Rust, as far as rules let them.

mod said;

use generator::ir::Value;
use speclang::model::{Base, Operation, Place, Service, Type};

use self::said::{Member, Said, members};
use crate::book::Book;

/// A command line that calls an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandLine {
    /// Id of the operation.
    pub operation: String,
    /// The program and its arguments, before any shell has seen them.
    pub words: Vec<String>,
    /// What goes to its standard input.
    pub input: Option<String>,
}

/// The example of each operation of a service that has a command line.
#[must_use]
pub fn command_lines(service: &Service) -> Vec<CommandLine> {
    let books = Book::all(std::slice::from_ref(service));
    let lines = books
        .iter()
        .flat_map(|book| book.service.operations.iter().filter_map(|operation| command_line(book, operation)));
    lines.collect()
}

/// The example of one operation; nothing where the service has no command line.
pub(crate) fn command_line(book: &Book<'_>, operation: &Operation) -> Option<CommandLine> {
    let (program, command) = book.command(&operation.id)?;
    let Value::Object(_, required, optional) = &book.lowered(&operation.id)?.example else { return None };
    let service = book.service;
    let fields = operation.parameters().map(|(_, name, field)| (name, field));
    let given = members(fields, [required, optional], service);
    let mut line = CommandLine { operation: operation.id.value.clone(), words: vec![program.to_owned()], input: None };
    if given.iter().any(|member| is_secret(member)) {
        // Everybody on a machine can read the flags of a program.
        line.words.extend(["call", &operation.id.value, "--input", "-"].map(str::to_owned));
        line.input = Some(document(operation, &given, service));
        return Some(line);
    }
    line.words.push(command.name.clone());
    for member in &given {
        let help = command.parameters.iter().find(|help| help.wire == member.name)?;
        for word in words(&member.said, &member.field.ty, service) {
            line.words.extend([format!("--{}", help.flag), word]);
        }
    }
    Some(line)
}

/// The parameters as JSON, by places.
fn document(operation: &Operation, given: &[Member<'_>], service: &Service) -> String {
    let at = |place: Place| {
        let is_here = |member: &&Member<'_>| {
            operation.parameter(member.name).is_some_and(|(known, _)| known.name() == place.name())
        };
        let here: Vec<String> = given.iter().filter(is_here).map(|member| entry(member, service)).collect();
        (!here.is_empty()).then(|| format!("{}: {{{}}}", text(place.name()), here.join(", ")))
    };
    let places = [Place::Path, Place::Query, Place::Header, Place::Body].into_iter().filter_map(at);
    format!("{{{}}}", places.collect::<Vec<_>>().join(", "))
}

impl CommandLine {
    /// The line as a shell takes it, on several lines where it is long.
    #[must_use]
    pub fn text(&self) -> String {
        const LONGEST: usize = 92;
        let words: Vec<String> = self.words.iter().map(|word| quoted(word)).collect();
        let mut line = words.join(" ");
        if line.len() > LONGEST {
            line = line.replace(" --", " \\\n    --");
        }
        match &self.input {
            Some(input) => format!("{line} <<'END'\n{input}\nEND"),
            None => line,
        }
    }
}

/// A word that a shell takes for one.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | ',' | '+' | '=');
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The texts behind the flag of a parameter: one for each item of a list.
fn words(said: &Said<'_>, ty: &Type, service: &Service) -> Vec<String> {
    match said {
        Said::Plain(text) => vec![text.clone()],
        Said::List(items) => items.iter().flat_map(|item| words(item, ty, service)).collect(),
        Said::Map(entries) => {
            let text = |said: &Said<'_>| match said {
                Said::Plain(text) => text.clone(),
                said => json(said, ty, service),
            };
            entries.iter().map(|(key, value)| format!("{key}={}", text(value))).collect()
        }
        // Text of a union stands as it is, unless it reads as another kind of value.
        Said::Member(value, of, _) => match &**value {
            Said::Plain(plain) if serde_json::from_str::<serde_json::Value>(plain).is_err() => vec![plain.clone()],
            _ => vec![json(said, of, service)],
        },
        Said::Object(_) => vec![json(said, ty, service)],
    }
}

fn json(said: &Said<'_>, ty: &Type, service: &Service) -> String {
    match said {
        Said::Plain(plain) => match service.base_of_values(ty) {
            Base::Scalar(scalar, _) | Base::Enum(scalar, _) if scalar.is_plain_json() => plain.clone(),
            _ => text(plain),
        },
        Said::List(items) => {
            let items: Vec<String> = items.iter().map(|item| json(item, ty, service)).collect();
            format!("[{}]", items.join(", "))
        }
        Said::Map(entries) => {
            let entry = |(key, value): &(String, Said<'_>)| format!("{}: {}", text(key), json(value, ty, service));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Said::Object(members) => object(None, members, service),
        Said::Member(value, ty, tag) => match &**value {
            Said::Object(members) => object(*tag, members, service),
            value => json(value, ty, service),
        },
    }
}

/// An object, with its tag and the field of it where it has one.
fn object(tag: Option<(&str, &str)>, members: &[Member<'_>], service: &Service) -> String {
    let tag = tag.map(|(field, tag)| format!("{}: {}", text(field), text(tag)));
    let members = members.iter().map(|member| entry(member, service));
    format!("{{{}}}", tag.into_iter().chain(members).collect::<Vec<_>>().join(", "))
}

fn entry(member: &Member<'_>, service: &Service) -> String {
    format!("{}: {}", text(member.name), json(&member.said, &member.field.ty, service))
}

/// A text in JSON.
fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether a value is secret, or holds one that is.
fn is_secret(member: &Member<'_>) -> bool {
    fn within(said: &Said<'_>) -> bool {
        match said {
            Said::Plain(_) => false,
            Said::List(items) => items.iter().any(within),
            Said::Map(entries) => entries.iter().any(|(_, said)| within(said)),
            Said::Object(members) => members.iter().any(is_secret),
            Said::Member(value, ..) => within(value),
        }
    }
    member.field.secret || within(&member.said)
}

#[cfg(test)]
mod tests {
    use super::{CommandLine, quoted};

    #[test]
    fn a_shell_takes_every_word_for_one() {
        assert_eq!(quoted("order-1"), "order-1");
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
        let line = CommandLine {
            operation: "Get".into(),
            words: vec!["things".into(), "a b".into()],
            input: Some("{}".into()),
        };
        assert_eq!(line.text(), "things 'a b' <<'END'\n{}\nEND");
    }
}
