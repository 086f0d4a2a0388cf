//! `Cargo.toml`, and the files of the command line that are prose or configuration, from templates.

use std::fmt::Write;

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, UndefinedBehavior, Value, context};

use super::limits;
use crate::ir::{Cli, Crate};

pub(super) fn cargo_toml(krate: &Crate) -> String {
    let groups: Vec<String> = krate.groups.iter().map(|group| group.module.clone()).collect();
    let context = context! {
        name => &krate.name,
        version => &krate.version,
        quoted_description => toml(&krate.description),
        spec => &krate.spec_folder,
        groups,
        has_guide => !krate.guide.is_empty(),
        mock => &krate.mock,
        has_credentials => krate.service.credentials.is_some(),
        has_limits => limits::exist(krate),
    };
    rendered(include_str!("templates/Cargo.toml.j2"), &context)
}

/// A file of the crate of the command line.
pub(super) fn render_cli(template: &str, krate: &Crate, cli: &Cli) -> String {
    let first = cli.groups.iter().flat_map(|group| &group.commands).next();
    let context = context! {
        spec => &krate.spec_folder,
        package => &cli.package,
        lib => cli.package.replace('-', "_"),
        program => &cli.program,
        variables => cli.program.to_uppercase().replace('-', "_"),
        client => &krate.name,
        version => &krate.version,
        quoted_description => toml(&format!("Command line for {}.", krate.title)),
        first => first.map(|command| &command.name),
    };
    rendered(template, &context)
}

/// A text between quotes, as TOML reads it.
fn toml(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

/// Renders a template.
///
/// # Panics
///
/// When a template names what the context does not hold, which is a defect of the template.
pub(super) fn rendered(template: &str, context: &Value) -> String {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder().keep_trailing_newline(true).trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.expect("the syntax is minijinja's own"));
    environment.render_str(template, context).expect("templates name what the context holds")
}
