//! The example of an operation, which is compiled as a test of the crate.

use std::collections::BTreeSet;

use quote::quote;

use super::{Frame, expression, print, types};
use crate::ir::Operation;

/// An example that compiles: the request, and the call, or all pages of it.
pub(super) fn of_operation(frame: Frame<'_>, module: &str, operation: &Operation) -> Vec<String> {
    let mut names = Vec::new();
    expression::type_names(&operation.example, &mut names);
    let here = |name: &String| {
        *name == operation.request.name
            || *name == format!("{}Required", operation.request.name)
            || operation.types.iter().any(|item| types::exported(item).contains(name))
    };
    let (mut own, mut shared): (Vec<String>, Vec<String>) = names.into_iter().partition(here);
    let mut lines = vec![String::new(), "# Examples".to_owned(), String::new(), "```".to_owned()];
    let list = |names: &mut Vec<String>| {
        names.sort();
        names.dedup();
        if names.len() == 1 { names[0].clone() } else { format!("{{{}}}", names.join(", ")) }
    };
    lines.push(format!("use {}::{module}::{};", frame.lib, list(&mut own)));
    if !shared.is_empty() {
        lines.push(format!("use {}::types::{};", frame.lib, list(&mut shared)));
    }
    let mut runtime = BTreeSet::new();
    expression::runtime_names(&operation.example, &mut runtime);
    let mut crate_names = vec![frame.client.to_owned(), "Error".to_owned()];
    crate_names.extend(runtime.into_iter().map(str::to_owned));
    lines.push(format!("use {}::{};", frame.lib, list(&mut crate_names)));
    lines.push(String::new());
    let sample = expression::argument(&operation.example);
    let code = print::statements(quote!(let request = #sample;));
    let method = &operation.module;
    lines.push(format!("async fn call(client: &{}) -> Result<(), Error> {{", frame.client));
    lines.extend(code.lines().map(str::to_owned));
    lines.extend(performed(&format!("client.{module}().{method}(&request)"), operation.paging.is_some()));
    lines.extend(["    Ok(())".to_owned(), "}".to_owned(), "```".to_owned()]);
    lines
}

/// The lines that perform a call and print what comes of it.
pub(super) fn performed(call: &str, has_pages: bool) -> Vec<String> {
    let lines: &[String] = if has_pages {
        &[
            format!("let mut items = {call}.pages().items();"),
            "while let Some(item) = items.next().await {".to_owned(),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
        ]
    } else {
        &[format!("let response = {call}.await?;"), "println!(\"{response:?}\");".to_owned()]
    };
    lines.iter().map(|line| format!("    {line}")).collect()
}
