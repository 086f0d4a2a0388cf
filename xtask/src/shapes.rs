//! `cargo xtask shapes`: two ways to emit an operation, compiled side by side.
//!
//! The tables that the runtime reads against straight-line code with derived serde, for the same operations, each many
//! times over so that the numbers stand clear of the noise. Decision 2 rests on it.

use std::fmt::Write as _;
use std::path::Path;

use generator::ir::{Bound, Cell, Constructor, Crate, Fact, ItemKind, Object, Operation, RustType};
use specwright::{Failure, Outcome, Project, check, disk, tell};

use crate::cpu;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Ids of the operations that are compared.
    #[arg(required = true)]
    operations: Vec<String>,
    /// How often each is emitted.
    #[arg(long, default_value_t = 20)]
    copies: u32,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let api = check::checked(project)?;
    let krate = api.services.iter().map(generator::lower).find(|krate| find(krate, &args.operations[0]).is_some());
    let Some(krate) = krate else {
        return Err(Failure::Usage(format!("unknown operation `{}`", args.operations[0])));
    };
    let operations: Vec<&Operation> = args.operations.iter().filter_map(|id| find(&krate, id)).collect();
    let root = project.root();
    let folder = root.join("target/shapes");
    project
        .write(&folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"tables\", \"straight\"]\n")?;
    if let Some(lock) = project.read(&root.join("Cargo.lock"))? {
        project.write(&folder.join("Cargo.lock"), &lock)?;
    }
    tables(project, &folder.join("tables"), &krate, &operations, args.copies)?;
    straight(project, &folder.join("straight"), &krate, &operations, args.copies)?;
    let measured = ["tables", "straight"].map(|name| measure(&folder, name));
    let [Some(tables), Some(straight)] = measured else {
        return Err(Failure::Usage("one of the two does not compile".to_owned()));
    };
    let count = f64::from(args.copies) * f64::from(u32::try_from(operations.len()).unwrap_or(1));
    for (name, [check, build]) in [("tables", tables), ("straight-line, serde derive", straight)] {
        disk::print(&format!(
            "{name:<30} check {:6.1} ms   debug build {:6.1} ms   an operation, CPU\n",
            check / count,
            build / count
        ))?;
    }
    disk::print(&format!(
        "{:<30} check {:6.2}      debug build {:6.2}\n",
        "ratio",
        straight[0] / tables[0],
        straight[1] / tables[1]
    ))
}

fn find<'a>(krate: &'a Crate, id: &str) -> Option<&'a Operation> {
    krate.groups.iter().flat_map(|group| &group.operations).find(|operation| operation.id == id)
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n{dependencies}")
}

/// The generated files as they are, in a module for each copy.
fn tables(project: &Project, folder: &Path, krate: &Crate, operations: &[&Operation], copies: u32) -> Outcome {
    let runtime = project.root().join("runtime");
    let dependency = format!(
        "api-runtime = {{ package = 'specwright-runtime', path = '{}', default-features = false }}\n",
        runtime.display()
    );
    project.write(&folder.join("Cargo.toml"), &manifest("tables", &dependency))?;
    let files = generator::emit(krate);
    let of = |path: &str| files.get(&format!("{}/src/{path}", krate.name)).unwrap_or_default().to_owned();
    for path in ["service.rs", "error_codes.rs", "types/mod.rs"] {
        project.write(&folder.join("src").join(path), &of(path))?;
    }
    for item in &krate.types {
        let path = format!("types/{}.rs", item.module);
        project.write(&folder.join("src").join(&path), &of(&path))?;
    }
    let mut lib = String::from("pub mod error_codes;\npub mod service;\npub mod types;\n");
    for copy in 0..copies {
        for operation in operations {
            let text = generator::print_operation(krate, &operation.id).unwrap_or_default();
            let module = format!("{}_{copy}", operation.module);
            let _ = writeln!(lib, "pub mod {module};");
            project.write(&folder.join(format!("src/{module}.rs")), &text)?;
        }
    }
    project.write(&folder.join("src/lib.rs"), &lib)
}

/// The same types with one statement for each limit, each state and each parameter, and derived decoding.
fn straight(project: &Project, folder: &Path, krate: &Crate, operations: &[&Operation], copies: u32) -> Outcome {
    let runtime = project.root().join("runtime");
    let dependencies = format!(
        "api-runtime = {{ package = 'specwright-runtime', path = '{}', default-features = false }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n",
        runtime.display()
    );
    project.write(&folder.join("Cargo.toml"), &manifest("straight", &dependencies))?;
    let mut lib = String::from(include_str!("shapes/straight.rs"));
    let mut types = String::from("use crate::*;\n");
    for item in &krate.types {
        item_text(&mut types, &item.name, &item.kind);
    }
    project.write(&folder.join("src/types.rs"), &types)?;
    lib.push_str("pub mod types;\n");
    for copy in 0..copies {
        for operation in operations {
            let module = format!("{}_{copy}", operation.module);
            let _ = writeln!(lib, "pub mod {module};");
            project.write(&folder.join(format!("src/{module}.rs")), &operation_text(operation))?;
        }
    }
    project.write(&folder.join("src/lib.rs"), &lib)
}

fn operation_text(operation: &Operation) -> String {
    let mut text = String::from("use crate::*;\nuse crate::types::*;\n");
    request_text(&mut text, operation);
    if let Some(own) = operation.response.own() {
        object_text(&mut text, own);
    }
    for item in &operation.types {
        item_text(&mut text, &item.name, &item.kind);
    }
    text
}

fn item_text(text: &mut String, name: &str, kind: &ItemKind) {
    match kind {
        ItemKind::Object(object) => object_text(text, object),
        ItemKind::Enum(values) => {
            let _ = write!(text, "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\npub enum {name} {{ ");
            for variant in &values.variants {
                let _ = write!(text, "#[serde(rename = {:?})] {}, ", variant.wire, variant.name);
            }
            text.push_str("#[serde(untagged)] Unknown(String) }\n");
        }
        ItemKind::Union(union) => {
            let _ = write!(
                text,
                "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\n#[serde(untagged)]\npub enum {name} {{ "
            );
            for member in &union.members {
                let ty = type_text(&member.ty);
                let _ = write!(text, "{}({}), ", member.variant, if member.boxed { format!("Box<{ty}>") } else { ty });
            }
            text.push_str("}\n");
        }
    }
}

fn object_text(text: &mut String, object: &Object) {
    let derives = if object.constructor == Constructor::None {
        "Debug, Clone, PartialEq, Default, Serialize, Deserialize"
    } else {
        "Debug, Clone, PartialEq, Serialize, Deserialize"
    };
    let _ = writeln!(text, "#[derive({derives})]\npub struct {} {{", object.name);
    for field in &object.fields {
        let _ = writeln!(text, "#[serde(rename = {:?})] pub {}: {},", field.wire, field.name, type_text(&field.ty));
    }
    text.push_str("}\n");
}

fn request_text(text: &mut String, operation: &Operation) {
    let request = &operation.request;
    let _ = writeln!(text, "#[derive(Debug, Clone, PartialEq)]\npub struct {} {{", request.name);
    for field in &request.fields {
        let _ = writeln!(text, "pub {}: {},", field.name, type_text(&field.ty));
    }
    let _ = writeln!(text, "}}\nimpl {} {{", request.name);
    for field in request.fields.iter().filter(|field| !field.required) {
        let _ = writeln!(
            text,
            "pub fn {0}(mut self, value: impl Into<{1}>) -> Self {{ self.{0} = value.into(); self }}",
            field.name,
            type_text(&field.ty)
        );
    }
    text.push_str("pub fn encode(&self) -> Vec<(&'static str, Text)> {\nlet mut out = Vec::new();\n");
    for field in &request.fields {
        let _ = writeln!(
            text,
            "if let Some(value) = self.{}.text() {{ out.push(({:?}, value)); }}",
            field.name, field.wire
        );
    }
    text.push_str("out\n}\npub fn validate(&self) -> Vec<Violation> {\nlet mut found = Vec::new();\n");
    for (field, row) in request.fields.iter().zip(&operation.parameters) {
        row.facts.iter().for_each(|fact| check_text(text, &field.name, &field.wire, fact));
    }
    text.push_str("found\n}\npub fn explain(&self) -> Vec<String> {\nlet mut out = Vec::new();\n");
    for (field, row) in request.fields.iter().zip(&operation.parameters) {
        let _ = writeln!(text, "match self.{}.state() {{", field.name);
        for fact in &row.facts {
            if let Fact::Presence(cells) = fact {
                for Cell { state, outcome } in cells {
                    let (state, outcome) = (state.name(), format!("{outcome:?}"));
                    let _ =
                        writeln!(text, "State::{state} => out.push(format!(\"{}: {{}}\", {outcome:?})),", field.wire);
                }
            }
        }
        let _ = writeln!(text, "_ => out.push(format!(\"{}: as given\")),\n}}", field.wire);
    }
    text.push_str("out\n}\n}\n");
}

/// The statement that checks a limit, where the fact is one.
fn check_text(text: &mut String, name: &str, wire: &str, fact: &Fact) {
    let (check, limit, arguments) = match fact {
        Fact::Limit(name, Bound::Count(count)) => ("check", *name, format!("{count}, \"{name} {count}\"")),
        Fact::Limit(name, Bound::Text(text)) => ("check_number", *name, format!("{text:?}")),
        Fact::OneOf(values) => ("check_values", "one_of", format!("&{values:?}")),
        _ => return,
    };
    let _ = writeln!(text, "{check}(&mut found, {wire:?}, {limit:?}, &self.{name}, {arguments});");
}

fn type_text(ty: &RustType) -> String {
    match ty {
        RustType::String | RustType::Any | RustType::Bytes | RustType::File => "String".to_owned(),
        RustType::Integer => "i64".to_owned(),
        RustType::Unsigned => "u64".to_owned(),
        RustType::Boolean => "bool".to_owned(),
        RustType::Decimal | RustType::Instant | RustType::Date | RustType::Month => "Exact".to_owned(),
        RustType::Named(name) | RustType::Union(name) => name.clone(),
        RustType::Boxed(inner) => format!("Box<{}>", type_text(inner)),
        RustType::List(item) => format!("Vec<{}>", type_text(item)),
        RustType::Map(value) => format!("std::collections::BTreeMap<String, {}>", type_text(value)),
        RustType::Option(value) => format!("Option<{}>", type_text(value)),
        RustType::Given(value, _) => format!("Given<{}>", type_text(value)),
    }
}

/// Milliseconds of CPU for checking and for building a crate whose dependencies are there.
fn measure(folder: &Path, name: &str) -> Option<[f64; 2]> {
    let median = |verb: &str| {
        tell!("{name}: `cargo {verb}`, three times");
        let mut times: Vec<f64> = (0..3).filter_map(|_| once(folder, name, verb)).collect();
        times.sort_by(f64::total_cmp);
        times.get(1).copied()
    };
    Some([median("check")?, median("build")?])
}

fn once(folder: &Path, name: &str, verb: &str) -> Option<f64> {
    let cargo = || {
        let mut command = specwright::cargo();
        command.current_dir(folder).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", folder.join("target"));
        command.args([verb, "--quiet", "--offline", "--package", name]);
        command
    };
    // The dependencies first, so that only the crate itself is measured.
    cargo().status().ok().filter(std::process::ExitStatus::success)?;
    cpu::touch(&folder.join(name).join("src/lib.rs")).ok()?;
    cpu::of_child(&mut cargo())
}
