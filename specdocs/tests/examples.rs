//! The examples are true: the Rust one is that of the generated crate, the command line is one that the program takes.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::sync::Arc;

use api_cli::{Exit, Program, Streams};
use regex_lite::Regex;

use crate::support::{api, operations, page, part, root, text, unescape};

fn example(html: &str, kind: &str) -> String {
    let mark = format!("data-example=\"{kind}\">");
    unescape(part(html, &mark, "</code>").strip_prefix(&mark).unwrap_or_default())
}

#[test]
fn the_rust_example_is_the_one_that_the_generated_crate_compiles() {
    for (service, operation) in operations() {
        let file = format!("{}.rs", speclang::naming::snake_case(&operation.id).expect("a name"));
        let group = speclang::naming::group(&operation.group).expect("a name");
        let path = root().join("generated").join(&service.file.crate_name.value).join("src").join(group).join(file);
        let generated = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let lines = generated.lines().map(str::trim_start).skip_while(|line| *line != "/// # Examples");
        let lines = lines.skip_while(|line| *line != "/// ```").skip(1).take_while(|line| *line != "/// ```");
        let bare = lines.map(|line| line.strip_prefix("/// ").unwrap_or_default());
        let documented = bare.fold(String::new(), |text, line| text + line + "\n");
        assert!(documented.contains("async fn call("), "{}", path.display());
        assert_eq!(example(page(service, operation), "rust"), documented, "{}", operation.id.value);
    }
}

/// The programs of the generated crates, by their names.
fn program(name: &str) -> &'static Program {
    let all = [&huaweicloud_bss_cli::PROGRAM, &huaweicloud_bssintl_cli::PROGRAM];
    let mut found = all.into_iter().filter(|program| program.name == name);
    found.next().unwrap_or_else(|| panic!("a program is called `{name}`"))
}

/// Runs the program with a key that it does not look at; what it printed, and how it ended.
fn run(words: &[String], input: &str) -> (Exit, String) {
    let (mut input, mut output, mut errors) = (Cursor::new(input.as_bytes()), Vec::new(), Vec::new());
    let mut streams = Streams {
        input: &mut input,
        output: &mut output,
        errors: &mut errors,
        interactive: false,
        progress: false,
        width: None,
        variable: Arc::new(|name: &str| {
            ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"].contains(&name).then(|| "any".into())
        }),
        metadata: false,
    };
    // The first word is the name of the program.
    let exit = api_cli::run(program(words.first().map_or("", String::as_str)), words, &mut streams);
    let shown = [output, errors].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (exit, shown)
}

#[test]
fn the_command_line_is_one_that_the_program_takes() {
    let mut wrong = Vec::new();
    for service in &api().services {
        let lines = specdocs::command_lines(service);
        assert_eq!(lines.len(), service.operations.len());
        for line in lines {
            let operation =
                service.operations.iter().find(|known| known.id.value == line.operation).expect("it is there");
            assert_eq!(example(page(service, operation), "shell"), line.text());
            let words = |flag: &str| line.words.iter().cloned().chain([flag.to_owned()]).collect::<Vec<_>>();
            let (exit, shown) = run(&words("--dry-run"), line.input.as_deref().unwrap_or_default());
            if exit != Exit::Success {
                wrong.push(format!("{}\n{shown}", line.text()));
            }
            let request = format!("{} ", operation.request.method.name());
            if !shown.contains(&request) || !shown.contains("# nothing was sent") {
                wrong.push(format!("{}: not shown\n{shown}", line.text()));
            }
            let (exit, shown) = run(&words("--explain"), line.input.as_deref().unwrap_or_default());
            let says = shown.contains('→') || operation.parameters().next().is_none();
            if exit != Exit::Success || !says {
                wrong.push(format!("{}: not explained\n{shown}", line.text()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_command_line_that_says_a_wrong_flag_is_noticed() {
    let words = ["bss", "list-customer-orders", "--order", "1", "--dry-run"].map(str::to_owned);
    assert_eq!(run(&words, "").0, Exit::Usage);
}

/// Flags that a help text describes.
fn flags(help: &str) -> BTreeSet<String> {
    let flag = Regex::new(r"(?m)^ +(?:-\w, )?--([a-z-]+)").expect("a pattern");
    flag.captures_iter(help).map(|found| found[1].to_owned()).collect()
}

#[test]
fn each_parameter_has_the_flag_that_its_row_names() {
    let shown = Regex::new(r"--([a-z0-9-]+)").expect("a pattern");
    for (service, operation) in operations() {
        let name = service.file.program.as_ref().map_or("", |name| name.as_str());
        let command = program(name).command(&operation.id).expect("a command");
        let (exit, help) = run(&[name, command.name, "--help"].map(str::to_owned), "");
        assert_eq!(exit, Exit::Success);
        // Options have a section of their own, and may have the name that a parameter would have.
        let section = help.split("\nParameters:\n").nth(1).unwrap_or_default();
        let help = section.split("\nOptions:\n").next().unwrap_or_default();
        for (_, name, _) in operation.parameters() {
            let row = part(page(service, operation), &format!("data-param=\"{}\"", name.value), "</th>");
            let row = text(row);
            let flag = shown.captures(&row).unwrap_or_else(|| panic!("{row} names a flag"))[1].to_owned();
            assert!(help.contains(&format!("--{flag} <")), "{} --{flag}", command.name);
        }
    }
}

#[test]
fn the_flags_that_are_taken_are_those_of_the_program() {
    let (_, help) = run(&["bss", "call", "--help"].map(str::to_owned), "");
    let mut taken = flags(&help);
    assert!(taken.remove("input"), "{help}");
    let mut known: BTreeSet<String> = speclang::naming::reserved::FLAGS.iter().map(|&flag| flag.to_owned()).collect();
    // It is there only for services that have something to set for every call, and this one has not.
    assert!(known.remove("set"));
    assert_eq!(taken, known);
}
