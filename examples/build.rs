//! Takes the program out of the front page, and the examples out of the guide's pages on billing, so that a test runs them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Pages whose examples answer from the data that the mock server ships.
const PAGES: &[&str] = &["11-spending", "12-balance-and-coupons", "13-orders-and-renewals", "14-invoices"];

/// How the program of the front page begins, and where its client comes from.
const MAIN: &str = "#[tokio::main(flavor = \"current_thread\")]\nasync fn main()";
const FROM_ENV: &str = "    let client = Client::from_env()?;\n";

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
    let front_page =
        manifest.parent().expect("the crate lies in the workspace").join("generated/huaweicloud-bss/README.md");
    println!("cargo::rerun-if-changed={}", front_page.display());
    fs::write(out.join("front_page.rs"), program(&front_page)).expect("the program can be written");
    fs::write(out.join("guide.rs"), modules + &run).expect("the examples can be written");
}

/// The program of the front page as a function that is handed a client, and what the page says that it prints.
fn program(front_page: &Path) -> String {
    let text = fs::read_to_string(front_page).expect("the page");
    let blocks = blocks(&text);
    let at = blocks.iter().position(|block| block.contains(MAIN)).expect("the page has a program");
    let (program, printed) = (&blocks[at], &blocks[at + 1]);
    assert!(program.contains(FROM_ENV), "the program has a client of its own");
    let function = program.replace(MAIN, &format!("pub(super) {HEAD}")).replace(FROM_ENV, "");
    format!("mod front_page {{\n{function}}}\nconst PRINTED_BY_FRONT_PAGE: &str = {printed:?};\n")
}

/// The blocks of code in a page, with the lines that readers do not see.
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
