//! Two programs that call a client's operations, of a few and of all, as those of `cargo xtask bench` call ours.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use quote::ToTokens as _;
use syn::{FnArg, GenericArgument, ImplItem, ImplItemFn, Item, PathArguments, ReturnType, Type};

use crate::client;
use crate::values::Values;

/// Writes both, for the client in a folder beside theirs.
pub(crate) fn write(client: &Path, folder: &Path, few: &[&str]) -> Result<(), Box<dyn Error>> {
    let file = syn::parse_file(&fs::read_to_string(client.join("src/lib.rs"))?)?;
    let values = Values::of(&file);
    let calls = calls(&file);
    let some: Vec<&ImplItemFn> =
        calls.iter().copied().filter(|call| few.iter().any(|name| call.sig.ident == name)).collect();
    if some.len() != few.len() {
        return Err(format!("the client has {} of the operations {few:?}", some.len()).into());
    }
    let name = client.file_name().unwrap_or_default().to_string_lossy();
    let library = name.replace('-', "_");
    fs::create_dir_all(folder.join("src/bin"))?;
    fs::write(folder.join("src/bin/all.rs"), program(&library, &calls, &values)?)?;
    fs::write(folder.join("src/bin/few.rs"), program(&library, &some, &values)?)?;
    let manifest = client::manifest("programs")
        + &format!(
            "\n[dependencies]\n{name} = {{ path = \"../{name}\" }}\n\
             tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }}\n"
        );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(())
}

/// The methods that make a call.
fn calls(file: &syn::File) -> Vec<&ImplItemFn> {
    let methods = file.items.iter().flat_map(|item| match item {
        Item::Impl(block) => block.items.as_slice(),
        _ => &[],
    });
    let calls = methods.filter_map(|item| match item {
        ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
        _ => None,
    });
    calls.collect()
}

/// A program that makes the calls and prints what is answered.
fn program(library: &str, calls: &[&ImplItemFn], values: &Values<'_>) -> Result<String, Box<dyn Error>> {
    let (mut modules, mut main) = (String::new(), String::new());
    for call in calls {
        let name = &call.sig.ident;
        let arguments = call.sig.inputs.iter().filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some(values.value(&argument.ty)),
            FnArg::Receiver(_) => None,
        });
        let arguments = arguments.collect::<Result<Vec<String>, String>>()?.join(", ");
        let error = error(&call.sig.output).ok_or_else(|| format!("`{name}` returns no result"))?;
        let _ = writeln!(
            modules,
            "mod {name} {{\nuse {library}::*;\n\npub(super) async fn call(client: &Client) -> Result<(), {error}> {{\n\
             let response = client.{name}({arguments}).await?.into_inner();\nprintln!(\"{{response:?}}\");\nOk(())\n}}\n}}\n"
        );
        let _ = writeln!(main, "if let Err(error) = {name}::call(&client).await {{\nprintln!(\"{{error}}\");\n}}");
    }
    Ok(format!(
        "#![allow(deprecated, unused_imports)]\n\n{modules}fn main() {{\n\
         let client = {library}::Client::new(\"http://127.0.0.1:1\");\n\
         let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();\n\
         runtime.block_on(async {{\n{main}}});\n}}\n"
    ))
}

/// The error in the result of a call.
fn error(output: &ReturnType) -> Option<String> {
    let ReturnType::Type(_, ty) = output else { return None };
    let Type::Path(ty) = &**ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &ty.path.segments.last()?.arguments else { return None };
    match arguments.args.last()? {
        GenericArgument::Type(error) => Some(error.to_token_stream().to_string()),
        _ => None,
    }
}
