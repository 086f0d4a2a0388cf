//! The command line of a service: what help says that no table of the runtime knows, and the columns of answers.

use std::collections::{BTreeMap, BTreeSet};

use speclang::model::{Base, Field, Operation, Scalar, Service, Type, Waiter};
use speclang::{Entries, Spanned, naming};

use super::{markdown, names};
use crate::ir::{Cli, CliCommand, CliGroup, CliHelp, CliValue};
use crate::parallel;

/// How deep help and columns follow objects.
const DEEPEST: usize = 4;

/// How much of a parameter help describes, and how many columns a table has at most, as objects within objects multiply.
const MOST: usize = 1000;

/// Where help stands in a parameter.
#[derive(Default)]
struct Within {
    /// The types around it: one of them within itself is not described again.
    types: Vec<String>,
    /// How many fields have been described.
    described: usize,
}

/// The program, for a service that names one.
pub(super) fn cli(service: &Service) -> Option<Cli> {
    let file = &service.file;
    let program = file.program.as_ref()?;
    let mut of_groups: BTreeMap<&str, Vec<CliCommand>> = BTreeMap::new();
    let commands = parallel::map(&service.operations, |operation| command(service, operation));
    for (operation, command) in service.operations.iter().zip(commands) {
        of_groups.entry(operation.group.as_str()).or_default().push(command);
    }
    let groups = file.groups.iter().map(|(name, group)| CliGroup {
        module: names::group(name),
        title: markdown::plain(&group.title),
        heading: markdown::line(&group.title),
        commands: of_groups.remove(name.as_str()).unwrap_or_default(),
    });
    Some(Cli {
        program: program.value.clone(),
        package: naming::program_package(&file.crate_name),
        groups: groups.filter(|group| !group.commands.is_empty()).collect(),
    })
}

fn command(service: &Service, operation: &Operation) -> CliCommand {
    let parameters = operation.parameters().map(|(place, wire, field)| {
        let flag = names::flag(place, wire, field.rust_name.as_ref());
        help(service, wire, field, flag, &mut Within::default())
    });
    let rows = rows(service, operation);
    CliCommand {
        name: names::command(&operation.id),
        request: names::request(&operation.id),
        summary: markdown::plain(&operation.summary),
        notes: notes(service, operation),
        parameters: parameters.collect(),
        waiters: waiters(service, operation),
        columns: columns(service, operation, rows.as_deref()),
        secrets: secrets(service, operation),
        rows,
        module: names::module(&operation.id),
    }
}

/// What a caller should know, one paragraph each.
fn notes(service: &Service, operation: &Operation) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    if let Some(retiring) = &operation.retiring {
        let instead = retiring.replaced_by.as_ref().map(|id| format!(": use {} instead", names::command(id)));
        notes.push(format!("Deprecated by the vendor{}.", instead.unwrap_or_default()));
        notes.extend(retiring.note.iter().map(|note| markdown::plain(note)));
    }
    notes.extend(
        operation.notes.iter().flat_map(|notes| markdown::plain_paragraphs(notes)).filter(|line| !line.is_empty()),
    );
    let list = |title: &str, texts: &[Spanned<String>]| {
        let lines: Vec<String> = texts.iter().map(|text| format!("- {}", markdown::plain(text))).collect();
        (!lines.is_empty()).then(|| format!("{title}:\n{}", lines.join("\n")))
    };
    notes.extend(list("Side effects", &operation.side_effects));
    notes.extend(list("Restrictions", &operation.restrictions));
    let callers = operation.callers.iter().filter_map(|name| service.file.callers.get(name));
    let callers: Vec<String> = callers.map(|doc| markdown::plain(doc)).collect();
    if !callers.is_empty() {
        notes.push(format!("For: {}", callers.join(" ")));
    }
    if !operation.permissions.is_empty() {
        let names: Vec<String> = operation.permissions.iter().map(ToString::to_string).collect();
        notes.push(format!("Permissions: {}.", markdown::plain(&names.join(", "))));
    }
    notes
}

/// Help of a parameter or field.
fn help(service: &Service, wire: &str, field: &Field, flag: String, within: &mut Within) -> CliHelp {
    let (values, fields) = inside(service, &field.ty, within);
    CliHelp { wire: wire.to_owned(), flag, text: markdown::plain(&field.doc), values, fields }
}

/// Values of an enumeration; fields of an object, or the types of a union, in the order of their tables.
fn inside(service: &Service, ty: &Type, within: &mut Within) -> (Vec<CliValue>, Vec<CliHelp>) {
    let base = service.base_of_values(ty);
    let values = match base {
        Base::Enum(_, known) => known
            .values
            .iter()
            .map(|(wire, value)| CliValue {
                wire: wire.value.clone(),
                name: names::value_name(wire, value.name.as_ref()),
                text: markdown::plain(&value.doc),
            })
            .collect(),
        _ => Vec::new(),
    };
    let name = ty.item().to_string();
    within.described += 1;
    if within.types.len() >= DEEPEST || within.types.contains(&name) || within.described > MOST {
        return (values, Vec::new());
    }
    within.types.push(name);
    let fields = match base {
        Base::Object(fields) => {
            fields.iter().map(|(wire, field)| help(service, wire, field, String::new(), within)).collect()
        }
        Base::Union(members) => service.by_kind(members).into_iter().map(|ty| member(service, ty, within)).collect(),
        Base::Tagged(union) => union.members().map(|(_, ty)| member(service, ty, within)).collect(),
        _ => Vec::new(),
    };
    within.types.pop();
    (values, fields)
}

/// A type of a union, which has no name of its own.
fn member(service: &Service, ty: &Type, within: &mut Within) -> CliHelp {
    let named = service.type_named(&ty.item().to_string());
    let text = named.map_or_else(String::new, |known| markdown::plain(&known.shape.doc));
    let (values, fields) = inside(service, ty, within);
    CliHelp { wire: String::new(), flag: String::new(), text, values, fields }
}

/// Each waiter with its sentence and with what ends it.
fn waiters(service: &Service, operation: &Operation) -> Vec<(String, String)> {
    let text = |waiter: &Waiter| {
        let ends = super::waiters::words(waiter, operation, service).join(" ");
        format!("{} {}", markdown::plain(&waiter.doc), markdown::plain(&ends))
    };
    operation.waiters.iter().map(|(id, waiter)| (id.value.clone(), text(waiter))).collect()
}

/// The rows of an answer: those of its pages, else the only list of objects that it has.
fn rows(service: &Service, operation: &Operation) -> Option<String> {
    if let Some(paging) = &operation.paging {
        return paging.items_inside(operation, service)?.first().cloned();
    }
    let is_list = |field: &Field| field.ty.is_list() && matches!(service.base(&field.ty), Base::Object(_));
    let mut lists = service.response_fields(operation).iter().filter(|(_, field)| is_list(field));
    match (lists.next(), lists.next()) {
        (Some((name, _)), None) => Some(name.value.clone()),
        _ => None,
    }
}

fn columns(service: &Service, operation: &Operation, rows: Option<&str>) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let fields = service.response_fields(operation);
    let paged = operation.paging.as_ref().and_then(|paging| paging.items_of(operation, service));
    let rows = match (&paged, rows) {
        (Some(items), _) => items.ty().map(|ty| service.base(ty)),
        (None, Some(rows)) => fields.get(rows).map(|rows| service.base(&rows.ty)),
        // A list is its rows.
        (None, None) => operation.response.named_type().map(|ty| service.base(ty)),
    };
    match rows {
        Some(Base::Object(fields)) => add_columns(service, fields, "", true, &mut found),
        // A list of single values has no columns.
        Some(_) => {}
        None => add_columns(service, fields, "", true, &mut found),
    }
    found
}

/// Names of the secret fields of an answer, however deep they stand.
fn secrets(service: &Service, operation: &Operation) -> Vec<String> {
    let types = service.types_behind(operation.answered()).into_iter().filter_map(|name| service.type_named(name));
    let objects = types.filter_map(|known| known.shape.fields.as_ref());
    let secret = |(wire, field): &(Spanned<String>, Field)| field.secret.then(|| wire.value.clone());
    let found: BTreeSet<String> = objects.chain([operation.response.fields()]).flatten().filter_map(secret).collect();
    found.into_iter().collect()
}

/// The fields, and those of objects below them; a list, or an object itself, is a column for who names it.
fn add_columns(service: &Service, fields: &Entries<Field>, before: &str, usual: bool, found: &mut Vec<(String, bool)>) {
    for (wire, field) in fields {
        let name = format!("{before}{}", wire.value);
        let usual = usual && !field.secret;
        match service.base(&field.ty) {
            Base::Object(inner) if !field.ty.is_list() && name.matches('.').count() < DEEPEST && found.len() < MOST => {
                found.push((name.clone(), false));
                add_columns(service, inner, &format!("{name}."), usual, found);
            }
            Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Scalar(Scalar::Any, _) => {
                found.push((name, false));
            }
            _ => found.push((name, usual && !field.ty.is_list())),
        }
    }
}
