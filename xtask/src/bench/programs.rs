//! Programs that make the calls of the examples, of a few operations and of all: their difference is what a further operation adds.
//! One more goes through all pages of each list.

use std::fmt::Write as _;

use generator::ir::Crate;
use specwright::{Failure, Project, check};

/// How many operations the smaller program calls.
const FEW: usize = 2;

/// Writes them below `target/bench/programs`, for the service with most operations.
pub(super) fn write(project: &Project) -> Result<(), Failure> {
    let root = project.root();
    let folder = root.join("target/bench/programs");
    let api = check::checked(project)?;
    let largest = api.services.iter().max_by_key(|service| service.operations.len());
    let Some(mut krate) = largest.map(generator::lower) else { return Ok(()) };
    project.write(&folder.join("src/bin/pages.rs"), &program(&krate, usize::MAX))?;
    // A call that knows of no pages is made once.
    for operation in krate.groups.iter_mut().flat_map(|group| &mut group.operations) {
        operation.paging = None;
    }
    project.write(&folder.join("src/bin/all.rs"), &program(&krate, usize::MAX))?;
    project.write(&folder.join("src/bin/few.rs"), &program(&krate, FEW))?;
    project.write(&folder.join("Cargo.toml"), &manifest(&krate))?;
    // The versions that the project is tested with.
    let lock = project.read(&root.join("Cargo.lock"))?.unwrap_or_default();
    project.write(&folder.join("Cargo.lock"), &lock)
}

fn manifest(krate: &Crate) -> String {
    let groups: Vec<String> = krate.groups.iter().map(|group| format!(", {:?}", group.module)).collect();
    format!(
        "[workspace]\n\n[package]\nname = \"programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         {name} = {{ path = \"../../../generated/{name}\", default-features = false, features = [\"hyper\"{groups}] }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }}\n\n\
         [profile.release]\nstrip = true\n",
        name = krate.name,
        groups = groups.concat(),
    )
}

/// A program that makes the call of each example, of so many operations.
fn program(krate: &Crate, most: usize) -> String {
    let (mut modules, mut calls) = (String::new(), String::new());
    for operation in krate.groups.iter().flat_map(|group| &group.operations).take(most) {
        let Some(example) = generator::example(krate, &operation.id) else { continue };
        let example = example.replace("async fn call(", "pub(super) async fn call(");
        let _ = writeln!(modules, "mod {} {{\n{example}}}\n", operation.module);
        let _ = writeln!(
            calls,
            "if let Err(error) = {}::call(&client).await {{\nprintln!(\"{{error}}\");\n}}",
            operation.module
        );
    }
    format!(
        "#![allow(deprecated)]\n\n{modules}fn main() {{\n\
         let client = {lib}::{client}::builder().endpoint(\"http://127.0.0.1:1\");\n\
         let client = client.credentials({lib}::Credentials::key(\"any\", \"any\")).build().unwrap();\n\
         let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();\n\
         runtime.block_on(async {{\n{calls}}});\n}}\n",
        lib = krate.lib,
        client = krate.client,
    )
}
