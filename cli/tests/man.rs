//! Manual pages: what help says, the same bytes every time, and nothing in them is a macro but ours.

use api_cli::{Command, Exit, Group, Help, Program, Value};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Run, run};

/// The texts that go through every verb, too.
#[path = "../../xtask/tests/verbs/hostile/words.rs"]
mod hostile;

#[test]
fn a_page_has_what_help_has() {
    let page = run(&["man", "update-sub-enterprise-amount"]);
    assert_eq!((page.exit, page.errors.as_str()), (Exit::Success, ""));
    for text in [
        ".TH bss\\-update\\-sub\\-enterprise\\-amount 1 \"\" \"bss 0.1.0\" \"\"\n",
        "\\fBbss update\\-sub\\-enterprise\\-amount\\fR \\-\\-customer\\-id <TEXT> \\-\\-amount <NUMBER> [OPTIONS]\n",
        ".SH PARAMETERS\n",
        "\\fB\\-\\-amount\\fR",
        ".SH RULES\n",
        ".SH ERRORS\n",
        "CBC.99007181 (HTTP 400)",
        ".SH \"SEE ALSO\"\n\\fBbss\\fR(1)\n",
    ] {
        let plain =
            text.replace(".TH bss\\-update\\-sub\\-enterprise\\-amount", ".TH bss-update-sub-enterprise-amount");
        assert!(page.output.contains(&plain), "{plain}: {}", page.output);
    }
    assert_eq!(run(&["man", "UpdateSubEnterpriseAmount"]).output, page.output);
    let program = run(&["man"]).output;
    for command in PROGRAM.commands() {
        let name = format!("bss-{}", command.name).replace('-', "\\-");
        assert!(program.contains(&format!("\\fB{name}\\fR(1)\n")), "{name}");
    }
    assert!(program.contains(".SH \"EXIT STATUS\"\n") && program.contains("BSS_CONFIG_FILE"));
    let unknown = run(&["man", "nothing"]);
    assert_eq!(unknown.exit, Exit::Usage);
    assert!(unknown.errors.contains("unknown command `nothing`; run `bss --help` for a list"), "{}", unknown.errors);
}

#[test]
fn a_folder_gets_every_page_with_the_same_bytes() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("man");
    let _ = std::fs::remove_dir_all(&folder);
    let ran = Run { width: Some(40), ..Run::new() }.run(&["man", "--dir", &folder.display().to_string()]);
    assert_eq!((ran.exit, ran.output.as_str(), ran.errors.as_str()), (Exit::Success, "", ""));
    let mut pages: Vec<String> = std::fs::read_dir(&folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    pages.sort();
    assert_eq!(pages.len(), PROGRAM.commands().count() + 3);
    for page in pages.iter().filter(|page| page.contains("order") || *page == "bss.1") {
        let name = page.trim_end_matches(".1").trim_start_matches("bss").trim_start_matches('-');
        let words: &[&str] = if name.is_empty() { &["man"] } else { &["man", name] };
        assert_eq!(std::fs::read_to_string(folder.join(page)).expect("a page"), run(words).output, "{page}");
    }
    let file = folder.join("bss.1").display().to_string();
    let ran = run(&["man", "--dir", &file]);
    assert!(ran.exit == Exit::Usage && ran.errors.contains("cannot be written"), "{}", ran.errors);
}

/// The program with that text wherever a spec can put one.
fn with(text: &'static str) -> &'static Program {
    fn help(known: &Help, text: &'static str) -> Help {
        let values: &[Value] =
            if known.values.is_empty() { &[] } else { Vec::leak(vec![Value { wire: text, name: text, text }]) };
        let fields = Vec::leak(known.fields.iter().map(|field| help(field, text)).collect::<Vec<_>>());
        Help { text, values, fields, ..*known }
    }
    let command = |known: &Command| Command {
        summary: text,
        notes: Vec::leak(vec![text, text]),
        parameters: Vec::leak(known.parameters.iter().map(|known| help(known, text)).collect()),
        ..*known
    };
    let group = |known: &Group| Group {
        title: text,
        operations: Vec::leak(known.operations.iter().take(3).map(command).collect()),
    };
    let groups = Vec::leak(PROGRAM.groups.iter().take(2).map(group).collect::<Vec<_>>());
    Box::leak(Box::new(Program { version: text, groups, ..PROGRAM }))
}

/// Macros of our own pages, and the library's definition of an apostrophe.
const OURS: [&str; 11] =
    [".TH ", ".SH ", ".SS ", ".PP", ".TP", ".IP ", ".RS", ".RE", ".br", ".ie \\n(.g .ds Aq \\(aq", ".el .ds Aq '"];

/// What a formatter would obey that is not ours.
fn obeyed(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in page.lines() {
        if line.starts_with(['.', '\'']) && !OURS.iter().any(|ours| line == ours.trim_end() || line.starts_with(ours)) {
            found.push(line.to_owned());
        }
        if line.starts_with(".ie ") {
            continue;
        }
        let mut rest = line;
        while let Some((_, after)) = rest.split_once('\\') {
            let known =
                ["\\", "-", "&", "fB", "fI", "fR", "*(Aq", "(bu"].iter().find(|known| after.starts_with(**known));
            let Some(known) = known else {
                found.push(line.to_owned());
                break;
            };
            rest = &after[known.len()..];
        }
    }
    found
}

#[test]
fn no_text_of_a_spec_is_a_macro() {
    for (name, text) in hostile::WORDS {
        let program = with(text);
        for words in [&["man"][..], &["man", program.groups[0].operations[2].name], &["man", "call"]] {
            let page = Run::new().run_program(program, words);
            assert_eq!(page.exit, Exit::Success, "{name}: {}", page.errors);
            assert_eq!(obeyed(&page.output), Vec::<String>::new(), "{name} {words:?}");
            let shows = words.len() < 2 || words[1] != "call";
            assert!(!shows || page.output.to_lowercase().contains(hostile::MARK) || *name == "formula", "{name}");
            formatted(name, &page.output);
        }
    }
    assert_eq!(obeyed(".so /etc/passwd\n\\*[x]\n'sy x\n.SH A\n\\fBx\\fR \\-"), [".so /etc/passwd", "\\*[x]", "'sy x"]);
}

#[test]
fn pages_are_formatted_without_a_warning() {
    for words in [&["man"][..], &["man", "update-sub-enterprise-amount"], &["man", "list-costs"], &["man", "config"]] {
        formatted(&words.join(" "), &run(words).output);
    }
}

/// Has `man` format a page, where it is installed; it warns of what it does not understand.
fn formatted(name: &str, page: &str) {
    use std::io::Write;
    let mut command = std::process::Command::new("man");
    command
        .args(["--warnings", "--encoding=UTF-8", "--local-file", "-Tutf8", "-"])
        .env("MANWIDTH", "80")
        .env("LC_ALL", "C.UTF-8");
    command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = match command.spawn() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("NOT CHECKED: man is not installed, so its pages were scanned and not formatted");
            return;
        }
        child => child.unwrap_or_else(|error| panic!("man: {error}")),
    };
    let mut stdin = child.stdin.take().expect("a pipe");
    let bytes = page.as_bytes().to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let ran = child.wait_with_output().expect("man ends");
    let _ = writer.join();
    let errors = String::from_utf8_lossy(&ran.stderr);
    if errors.contains("unrecognized option") || errors.contains("illegal option") {
        println!("NOT CHECKED: this man has other options");
        return;
    }
    assert!(ran.status.success() && errors.trim().is_empty(), "{name}: {errors}");
}
