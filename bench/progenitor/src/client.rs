//! A crate with a client for all operations of a description, as `cargo progenitor` makes it: arguments by position, one file.

use std::error::Error;
use std::fs;
use std::path::Path;

use openapiv3::OpenAPI;
use progenitor_impl::Generator;

/// What the generated code names, and how it is linted.
const REST: &str = r#"
[dependencies]
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["alloc", "serde"] }
futures-core = "0.3"
percent-encoding = "2"
progenitor-client = "0.15"
regress = "0.12"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"

# A code of `-1` is named so.
[lints.rust]
nonstandard_style = "allow"
"#;

/// Writes the crate, which has the name of its folder.
pub(crate) fn write(description: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let description: OpenAPI = serde_json::from_str(&fs::read_to_string(description)?)?;
    let tokens = Generator::default().generate_tokens(&description)?;
    let text = prettyplease::unparse(&syn::parse2(tokens)?);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), text)?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    fs::write(folder.join("Cargo.toml"), manifest(&name) + REST)?;
    Ok(())
}

/// The beginning of a manifest.
pub(crate) fn manifest(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n")
}
