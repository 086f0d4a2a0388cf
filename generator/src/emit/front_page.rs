//! `README.md`, which is the front page of the documentation as well: from `cargo add` to a program and what it prints.

use minijinja::{Value, context};

use super::{example, manifest};
use crate::ir::{ClientValue, Constructor, Crate, Group, Operation, Page, Safety};

/// The page of a guide that lists which operations of the API are missing.
const UNCOVERED: &str = "uncovered_operations";

pub(super) fn front_page(krate: &Crate) -> String {
    let (program, printed) = krate.guide.first().and_then(first_program).unwrap_or_else(|| (program(krate), None));
    let count = |is_deprecated: bool| {
        let all = krate.groups.iter().flat_map(|group| &group.operations);
        all.filter(|operation| operation.deprecated.is_some() == is_deprecated).count()
    };
    let environment = krate.service.credentials.as_ref().and_then(|places| places.environment.as_ref());
    let context = context! {
        name => &krate.name,
        heading => &krate.heading,
        doc => &krate.doc,
        program,
        printed,
        client => &krate.client,
        groups => krate.groups.iter().map(group).collect::<Vec<Value>>(),
        current => count(false),
        deprecated => count(true),
        has_guide => !krate.guide.is_empty(),
        has_uncovered => krate.guide.iter().any(|page| page.module == UNCOVERED),
        has_credentials => krate.service.credentials.is_some(),
        keys => environment.map(|place| vec![place.keys.pair.0.clone(), place.keys.pair.1.clone()]),
        profile => krate.service.credentials.as_ref().and_then(|places| Some(places.profile.as_ref()?.path.clone())),
    };
    manifest::rendered(include_str!("templates/README.md.j2"), &context)
}

/// The condition under which the page can be compiled: its program calls the network with credentials of the environment.
pub(super) fn features(krate: &Crate) -> Vec<&'static str> {
    if krate.service.credentials.is_some() { vec!["environment", "hyper"] } else { vec!["hyper"] }
}

fn group(group: &Group) -> Value {
    let requests = |is_deprecated: bool| -> Vec<String> {
        let own = group.operations.iter().filter(|operation| operation.deprecated.is_some() == is_deprecated);
        own.map(|operation| operation.request.name.clone()).collect()
    };
    context! { module => &group.module, title => &group.title, current => requests(false), deprecated => requests(true) }
}

/// The program that the guide begins with, if it is a whole one, and what it prints.
fn first_program(page: &Page) -> Option<(String, Option<String>)> {
    let mut blocks = page.text.split("\n```").skip(1);
    let (_, program) = blocks.next()?.split_once('\n')?;
    let between = blocks.next()?;
    let printed = blocks.next().filter(|_| between.trim_start_matches('\n').lines().count() <= 2);
    let printed = printed.and_then(|block| block.strip_prefix("text\n")).map(|text| format!("{text}\n"));
    program.contains("fn main()").then(|| (format!("{program}\n"), printed))
}

/// A program for a service without a guide: it prints a list.
fn program(krate: &Crate) -> String {
    let client = &krate.client;
    let (mut names, mut lines) = (vec![client.clone()], Vec::new());
    let mut uses = Vec::new();
    if let Some(set) = set(krate) {
        let how = match &krate.service.credentials {
            Some(_) => "credentials::chain()".to_owned(),
            None => format!("Credentials::{}", by_hand(krate)),
        };
        names.push(if krate.service.credentials.is_some() { "credentials" } else { "Credentials" }.to_owned());
        lines.push(format!("let client = {client}::builder()"));
        lines.extend(set.iter().map(|constant| format!("    .set(values::{constant}, \"...\")")));
        lines.push(format!("    .credentials({how})"));
        lines.push("    .build()?;".to_owned());
        uses.push(format!("use {}::service::values;", krate.lib));
    } else if krate.service.credentials.is_some() {
        lines.push(format!("let client = {client}::from_env()?;"));
    } else {
        let how = by_hand(krate);
        lines.push(format!("let client = {client}::builder().credentials(Credentials::{how}).build()?;"));
        names.push("Credentials".to_owned());
    }
    let mut lines: Vec<String> = lines.iter().map(|line| format!("    {line}")).collect();
    if let Some((group, operation)) = first(krate) {
        let (module, request) = (&group.module, &operation.request.name);
        uses.push(format!("use {}::{module}::{request};", krate.lib));
        lines.push(format!("    let request = {request}::new();"));
        let call = format!("client.{module}().{}(&request)", operation.module);
        lines.extend(example::performed(&call, operation.paging.is_some()));
    }
    let names = if names.len() == 1 { names.remove(0) } else { format!("{{{}}}", names.join(", ")) };
    uses.insert(0, format!("use {}::{names};", krate.lib));
    let head =
        "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {";
    format!("{}\n\n{head}\n{}\n    Ok(())\n}}\n", uses.join("\n"), lines.join("\n"))
}

/// Credentials that a program states.
const fn by_hand(krate: &Crate) -> &'static str {
    if krate.service.signature.is_some() { "key(\"access-key\", \"secret-key\")" } else { "token(\"token\")" }
}

/// Constants of the values without which no client can be made; nothing where there are none.
fn set(krate: &Crate) -> Option<Vec<&str>> {
    let is_needed = |value: &&ClientValue| {
        let place = format!("{{{}}}", value.row.name);
        value.required || value.of_endpoint && value.default.is_none() && krate.service.endpoint.contains(&place)
    };
    let needed = krate.service.client_values.iter().filter(is_needed).map(|value| value.constant.as_str());
    let needed: Vec<&str> = needed.collect();
    (!needed.is_empty()).then_some(needed)
}

/// The operation of that program: it reads, asks for nothing, and is a list and a current one where there is such a one.
fn first(krate: &Crate) -> Option<(&Group, &Operation)> {
    let all = krate.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    let simple = all.filter(|(_, operation)| {
        operation.safety == Safety::Read && operation.request.constructor == Constructor::Empty
    });
    simple.min_by_key(|(_, operation)| (operation.deprecated.is_some(), operation.paging.is_none()))
}
