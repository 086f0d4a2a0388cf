//! Who may use whom, and how files begin and end: the invariants of `ARCHITECTURE.md` as tables.

mod circles;

use std::path::Path;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use project_tests::files;
use regex_lite::Regex;

/// The project's crates by their folders, and those of the project's crates that each may use.
const CRATES: &[(&str, &[&str])] = &[
    // Nothing but the standard library, for a build script waits for it.
    ("specfiles", &[]),
    ("specyaml", &[]),
    ("speclang", &["specyaml"]),
    ("generator", &["speclang"]),
    ("specdiff", &["speclang"]),
    ("runtime", &[]),
    ("mock", &["specfiles", "speclang"]),
    // Its tests hold examples against the program that they are for.
    ("specdocs", &["speclang", "generator", "api-cli", "huaweicloud-bss-cli"]),
    ("specopenapi", &["speclang"]),
    // A build waits for it.
    ("specbuild", &["specfiles", "speclang", "generator"]),
    // Its tests serve what it generates from.
    ("specwright", &["specfiles", "speclang", "generator", "mock-server", "specdiff", "specdocs", "specopenapi"]),
    ("conformance", &["speclang", "specdiff", "specwright"]),
    // A fresh clone waits for it.
    ("xtask/first", &["specwright"]),
    ("xtask", &["speclang", "generator", "specdiff", "specwright", "conformance"]),
    ("mocks/*", &["specfiles", "speclang", "mock-server"]),
    ("cli", &["api-runtime", "huaweicloud-bss-mock", "mock-server"]),
    // Each crate under generated/ whose name ends in -cli is a command line.
    ("generated/*-cli", &["api-cli", "huaweicloud-bss"]),
    // Examples of a guide run against the mock server of their service.
    ("generated/*", &["api-runtime", "huaweicloud-bss-mock", "mock-server"]),
    ("examples", &["huaweicloud-bss", "huaweicloud-bss-mock", "mock-server"]),
    // It goes to every stage from outside, as tests do.
    (
        "fuzz",
        &[
            "api-cli",
            "api-runtime",
            "generator",
            "huaweicloud-bss-cli",
            "huaweicloud-bss-mock",
            "mock-server",
            "project-tests",
            "specdiff",
            "specdocs",
            "speclang",
        ],
    ),
];

/// Crates of others that a crate of the project must do without.
const WITHOUT: &[(&str, &[&str])] = &[
    // One parser, to be optimized in debug builds, too: it compiles in a moment.
    ("specyaml", &["serde", "serde_yaml"]),
    ("speclang", &["minijinja", "proc-macro2", "quote", "syn"]),
    ("generator", &["saphyr-parser", "serde_yaml", "annotate-snippets", "syn"]),
    ("specdiff", &["saphyr-parser", "serde_yaml", "proc-macro2", "quote", "syn"]),
    ("specdocs", &["saphyr-parser", "serde_yaml", "syn", "quote"]),
    ("specopenapi", &["saphyr-parser", "minijinja", "proc-macro2", "syn", "quote"]),
    ("specbuild", &["clap", "comfy-table", "serde_json", "similar"]),
    ("runtime", &["saphyr-parser", "serde_yaml", "syn", "quote"]),
];

/// Folders, and paths that their code must not name.
const PATHS: &[(&str, &[&str])] = &[
    ("speclang/src", &["generator", "std::fs", "std::net", "std::process", "println", "eprintln"]),
    ("speclang/src/model", &["crate::check"]),
    ("speclang/src/coverage", &["crate::check", "crate::load", "serde_yaml", "specyaml"]),
    ("speclang/src/check", &["crate::load", "serde_yaml", "specyaml"]),
    ("specfiles/src", &["std::net", "std::process::Command", "println", "eprintln"]),
    ("generator/src", &["std::fs", "std::net", "std::process", "serde_yaml"]),
    ("generator/src/ir", &["speclang", "crate::lower", "crate::emit"]),
    ("generator/src/emit", &["speclang", "crate::lower"]),
    ("generator/src/lower", &["crate::emit", "quote", "syn", "proc_macro2"]),
    ("specdiff/src", &["generator", "std::fs", "std::net", "std::process", "println", "eprintln"]),
    ("specdiff/src/tree", &["crate::kind", "crate::render"]),
    ("specdocs/src", &["std::fs", "std::net", "std::process", "api_cli", "huaweicloud_bss_cli", "println", "eprintln"]),
    ("specopenapi/src", &["generator", "std::fs", "std::net", "std::process", "std::env", "println", "eprintln"]),
    ("specbuild/src", &["std::net", "std::process", "eprintln"]),
    ("runtime/src", &["std::process", "speclang", "generator", "println", "eprintln"]),
    ("specwright/src", &["std::net", "println", "eprintln", "print", "eprint"]),
    ("conformance/src", &["std::net", "println", "eprintln", "print", "eprint"]),
    ("xtask/src", &["println", "eprintln", "print", "eprint"]),
    ("mock/src", &["println", "eprintln"]),
    ("cli/src", &["speclang", "generator", "mock_server", "huaweicloud_bss", "println", "eprintln"]),
];

/// What belongs to the machine that a program runs on: network, files, environment, threads, clocks.
const MACHINE: &[&str] = &[
    "std::net",
    "std::fs",
    "std::env",
    "std::thread",
    "tokio",
    "hyper",
    "hyper_util",
    "rustls",
    "getrandom",
    "SystemTime::now",
    "Instant::now",
];

/// The files of the runtime that may name it, each behind a feature.
const AT_THE_MACHINE: &[&str] = &[
    "runtime/src/transport",
    "runtime/src/host/system",
    "runtime/src/client/blocking",
    "runtime/src/credentials/machine",
    "runtime/src/testing/cassette/file.rs",
];

const LONGEST_FILE: usize = 600;

/// Names of the dependencies that a manifest lists, those of tests included.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            inside = section.contains("dependencies");
        } else if inside && let Some((name, _)) = line.split_once('=') {
            names.push(name.trim().trim_end_matches(".workspace").to_owned());
        }
    }
    names
}

/// Whether code names a path, in one piece or in the braces of an import.
fn names(code: &str, path: &str) -> bool {
    let pattern = match path.split_once("::") {
        Some((outer, inner)) => format!(r"\b{outer}\s*::\s*(?:{inner}\b|\{{[^;]*\b{inner}\b)"),
        None => format!(r"(?:^|[^\w.]){path}\s*(?:::|!|;|\bas\b)"),
    };
    // Most code has not even the word, and a pattern takes a thousand times as long.
    let word = path.rsplit("::").next().unwrap_or(path);
    code.contains(word) && Regex::new(&pattern).expect("the pattern is one").is_match(code)
}

/// The text without lines that are comments.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The first paragraph of the documentation that a file begins with.
fn first_sentence(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn crates_use_only_those_that_they_may() {
    let mut wrong = Vec::new();
    for manifest in files::manifests() {
        let name = files::inside(&manifest).replace("/Cargo.toml", "");
        let folder = match name.starts_with("generated/") {
            true if name.ends_with("-cli") => "generated/*-cli",
            true => "generated/*",
            false if name.starts_with("mocks/") => "mocks/*",
            false => &name,
        };
        // Tests look at everything.
        let Some((_, may)) = CRATES.iter().find(|(known, _)| *known == folder) else {
            assert_eq!(folder, "tests", "the table holds every crate");
            continue;
        };
        let uses = dependencies(&files::read(&manifest));
        assert_eq!(uses.is_empty(), name == "specfiles", "{name} uses something");
        let without = WITHOUT.iter().find(|(known, _)| *known == folder).map_or(&[][..], |(_, without)| without);
        let own = |name: &str| {
            [
                "api-cli",
                "api-runtime",
                "huaweicloud-bss",
                "huaweicloud-bss-mock",
                "mock-server",
                "project-tests",
                "specfiles",
                "speclang",
                "specyaml",
                "specdiff",
                "generator",
                "specdocs",
                "specopenapi",
                "specwright",
                "conformance",
                "xtask",
            ]
            .contains(&name)
        };
        let refused = |used: &str| own(used) && !may.contains(&used) || without.contains(&used);
        wrong.extend(uses.iter().filter(|used| refused(used)).map(|used| format!("{name} uses {used}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_name_only_what_they_may() {
    let mut wrong = Vec::new();
    for (folder, refused) in PATHS {
        let sources = files::below(&files::root().join(folder), "rs");
        assert!(!sources.is_empty(), "{folder} holds code");
        for path in sources {
            let code = code(&files::read(&path));
            let named = refused.iter().filter(|refused| names(&code, refused));
            wrong.extend(named.map(|named| format!("{} names {named}", files::inside(&path))));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_of_the_runtime_does_not_know_the_machine() {
    let sources = files::below(&files::root().join("runtime/src"), "rs");
    let may = |path: &std::path::PathBuf| AT_THE_MACHINE.iter().any(|place| files::inside(path).starts_with(place));
    let (machine, core): (Vec<_>, Vec<_>) = sources.into_iter().partition(may);
    let names_machine = |path: &std::path::PathBuf| {
        // What tests of a file use is not in the crate.
        let text = code(&files::read(path));
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        MACHINE.iter().any(|machine| names(text, machine))
    };
    for place in AT_THE_MACHINE {
        let own = machine.iter().filter(|path| files::inside(path).starts_with(place));
        assert!(own.into_iter().any(names_machine), "{place} needs no exception");
    }
    let wrong: Vec<String> = core.iter().filter(|path| names_machine(path)).map(|path| files::inside(path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files that name floats to hold none: serde's traits name them, and a float that a format hands over is refused; the library of
/// queries has no other numbers, and what it hands back is looked up by the text that came.
const REFUSE_FLOATS: [&str; 3] =
    ["cli/src/output/query/document.rs", "runtime/src/serde/raw.rs", "runtime/src/serde/written.rs"];

#[test]
fn no_number_passes_through_a_float() {
    let float = Regex::new(r"\bf(32|64)\b").expect("the pattern is one");
    let folders = ["generator/src", "runtime/src", "cli/src", "generated"];
    let sources = folders.iter().flat_map(|folder| files::below(&files::root().join(folder), "rs"));
    let named = sources.filter(|path| float.is_match(&code(&files::read(path)))).map(|path| files::inside(&path));
    let (refusing, wrong): (Vec<_>, Vec<_>) = named.partition(|path| REFUSE_FLOATS.contains(&path.as_str()));
    assert_eq!(refusing.len(), REFUSE_FLOATS.len(), "no exception without need");
    assert!(float.is_match("let x: f64 = 0.0;") && wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a condition somewhere joins a `let` with something else, which compilers understand since 1.88.
fn chains_let(tokens: TokenStream) -> bool {
    let mut condition: Option<(bool, bool)> = None;
    tokens.into_iter().any(|token| {
        let text = token.to_string();
        match (&token, &mut condition) {
            (TokenTree::Group(group), condition) => {
                let is_block = group.delimiter() == Delimiter::Brace;
                let ended = condition.take_if(|_| is_block);
                return ended == Some((true, true)) || chains_let(group.stream());
            }
            (TokenTree::Ident(_), condition) if text == "if" || text == "while" => *condition = Some((false, false)),
            (TokenTree::Ident(_), Some((has_let, _))) if text == "let" => *has_let = true,
            (TokenTree::Punct(mark), Some((_, has_and))) if text == "&" && mark.spacing() == Spacing::Joint => {
                *has_and = true;
            }
            _ => {}
        }
        false
    })
}

/// Lints see what of the library is too new, and nothing sees what of the language is.
#[test]
fn clients_are_written_for_the_oldest_compiler() {
    let chained = "fn f() { if let Some(a) = b && a { } }".parse().expect("tokens");
    let nested = "fn f() { if let Some(a) = b.filter(|a| a && c) { } }".parse().expect("tokens");
    assert!(chains_let(chained) && !chains_let(nested));
    let sources =
        ["runtime/src", "generated"].into_iter().flat_map(|folder| files::below(&files::root().join(folder), "rs"));
    let chains = |path: &std::path::PathBuf| chains_let(files::read(path).parse().expect("tokens"));
    let wrong: Vec<String> = sources.filter(chains).map(|path| files::inside(&path)).collect();
    assert!(wrong.is_empty(), "nest the conditions: {}", wrong.join(", "));
}

#[test]
fn every_file_begins_with_its_idea_and_is_not_too_long() {
    let mut wrong = Vec::new();
    for path in files::sources() {
        let (text, name) = (files::read(&path), files::inside(&path));
        let sentence = first_sentence(&text);
        if !sentence.ends_with('.') || sentence.len() < 10 {
            wrong.push(format!("{name} begins with no sentence: `{sentence}`"));
        }
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            wrong.push(format!("{name} has {lines} lines"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn paths_are_recognised_in_every_form() {
    for code in
        ["use std::fs;", "use std::{fmt, fs};", "std::fs::read(x)", "use std::{\n    io,\n    fs::{self, File},\n};"]
    {
        assert!(names(code, "std::fs"), "{code}");
    }
    for code in [
        "use speclang::model::Service;",
        "use speclang;",
        "use speclang as lang;",
        "    speclang::load(x)",
        "(speclang::load)(x)",
    ] {
        assert!(names(code, "speclang"), "{code}");
    }
    for code in ["use std::fmt;\nfs::read()", "use std::fstream;", "let fs = std::fmt::x;"] {
        assert!(!names(code, "std::fs"), "{code}");
    }
    assert!(names("quote!(a)", "quote") && !names("unquote!(a)", "quote") && !names("x.quote;", "quote"));
    assert_eq!(dependencies("[dependencies]\na.workspace = true\nb = \"1\"\n[features]\nc = []\n"), ["a", "b"]);
    assert_eq!(first_sentence("//! One\n//! idea.\n//!\n//! More.\nuse x;"), "One idea.");
}

/// `test = false` spares a second compilation of a library or program in which no test stands.
#[test]
fn where_no_test_is_looked_for_stands_none() {
    let is_test = Regex::new(r"#\[(cfg\(test\)|(tokio::)?test\b)").expect("a pattern");
    let mut spared = 0;
    for manifest in files::manifests() {
        let text = files::read(&manifest);
        let without = |section: &&str| section.contains("\ntest = false\n") || section.ends_with("\ntest = false");
        let sections: Vec<&str> = text.split("\n[").filter(without).collect();
        let source = manifest.parent().expect("a folder").join("src");
        let is_program = |path: &Path| path == source.join("main.rs") || path.starts_with(source.join("bin"));
        for (target, of_program) in [("lib]", false), ("[bin]]", true)] {
            let of_target = sections.iter().filter(|section| section.starts_with(target)).count();
            spared += of_target;
            let looked_at = files::below(&source, "rs").into_iter().filter(|path| is_program(path) == of_program);
            let tests = looked_at.filter(|path| of_target > 0 && is_test.is_match(&files::read(path)));
            let tests: Vec<String> = tests.map(|path| files::inside(&path)).collect();
            assert!(
                tests.is_empty(),
                "nobody runs the tests in {tests:?}: take `test = false` out of {}",
                manifest.display()
            );
        }
    }
    assert!(spared > 15, "only {spared} are spared");
}
