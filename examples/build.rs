//! Takes the examples out of the guide's pages on billing, so that a test runs them as they stand there.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

/// Pages whose examples answer from the data that the mock server ships.
const PAGES: &[&str] = &["11-spending", "12-balance-and-coupons", "13-orders-and-renewals", "14-invoices"];

/// How an example begins that a client is handed to.
const HEAD: &str = "async fn example(client: &Client)";

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder"));
    let guide = manifest.parent().expect("the crate lies in the workspace").join("spec/bss/guide");
    println!("cargo::rerun-if-changed={}", guide.display());
    let (mut modules, mut calls) = (String::new(), String::new());
    for page in PAGES {
        let text = fs::read_to_string(guide.join(page).with_extension("md")).expect("the page");
        for (number, block) in blocks(&text).iter().filter(|block| block.contains(HEAD)).enumerate() {
            let module = format!("page_{}_{number}", page.replace('-', "_"));
            let code = block.replacen(HEAD, &format!("pub(super) {HEAD}"), 1);
            write!(modules, "mod {module} {{\n{code}}}\n").expect("a text takes all");
            writeln!(calls, "        ({page:?}, {number}) => {module}::example(client).await,")
                .expect("a text takes all");
        }
    }
    let run = format!(
        "async fn run(page: &str, number: usize, client: &huaweicloud_bss::Client) -> Result<(), Box<dyn std::error::Error>> {{\n    \
         match (page, number) {{\n{calls}        _ => Err(format!(\"{{page}} has no example {{number}}\").into()),\n    }}\n}}\n"
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    fs::write(out.join("guide.rs"), modules + &run).expect("the examples can be written");
}

/// The blocks of Rust in a page, with the lines that readers do not see.
fn blocks(page: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut block: Option<String> = None;
    for line in page.lines() {
        match (&mut block, line.strip_prefix("```")) {
            (None, Some(_)) => block = Some(String::new()),
            (Some(_), Some(_)) => blocks.extend(block.take()),
            (Some(block), None) => {
                let shown = line.strip_prefix("# ").unwrap_or(if line == "#" { "" } else { line });
                block.push_str(shown);
                block.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}
