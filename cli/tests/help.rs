//! Help: an operation's page as a snapshot, and what every page must hold.

use api_cli::{Exit, Help};
use api_runtime::{Kind, Parameter};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::run;

#[test]
fn the_page_of_an_operation() {
    let ran = run(&["update-sub-enterprise-amount", "--help"]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
    // Blanks at the ends of lines are the parser's.
    let page: Vec<&str> = ran.output.lines().map(str::trim_end).collect();
    insta::assert_snapshot!("update_sub_enterprise_amount", page.join("\n"));
}

#[test]
fn the_page_of_the_program_lists_all_operations_in_their_groups() {
    let page = run(&["--help"]).output;
    let mut at = 0;
    for group in PROGRAM.groups {
        for text in [group.title].into_iter().chain(group.operations.iter().map(|command| command.name)) {
            at += page[at..].find(text).unwrap_or_else(|| panic!("{text} stands behind what comes before it"));
        }
    }
    assert!(page.contains("\n  5  outcome unknown"), "{page}");
    assert!(run(&[]).exit == Exit::Usage && run(&["--version"]).output.starts_with("bss 0."));
}

#[test]
fn every_parameter_has_its_limits_and_states_in_help() {
    for command in PROGRAM.commands() {
        let page = run(&[command.name, "--help"]).output.split_whitespace().collect::<Vec<_>>().join(" ");
        for parameter in command.descriptor().parameters {
            let place = format!("{} in the {}", parameter.name, parameter.place.as_str());
            assert!(page.contains(&place), "{}: {place}", command.name);
            if let Some(most) = parameter.text.max_length {
                assert!(page.contains(&format!("{most} characters")), "{}: {most}", command.name);
            }
        }
        for error in command.descriptor().errors {
            assert!(page.contains(error.code) && page.contains(error.meaning), "{}: {}", command.name, error.code);
        }
        assert!(page.contains(command.descriptor().source), "{}", command.name);
        let writes = command.descriptor().safety.is_write();
        assert_eq!(page.contains("--yes"), writes, "{}", command.name);
        assert_eq!(page.contains("--all-pages"), command.descriptor().paging.is_some());
    }
}

/// The two tables, the runtime's and that of help, have the same order at every depth.
fn assert_same(parameters: &[Parameter], helps: &[Help], at: &str) {
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name).collect();
    assert_eq!(names, helps.iter().map(|help| help.wire).collect::<Vec<_>>(), "{at}");
    for (parameter, help) in parameters.iter().zip(helps) {
        if let Kind::Object(fields) = parameter.kind {
            assert_same(fields, help.fields, &format!("{at}.{}", parameter.name));
        }
    }
}

#[test]
fn help_and_tables_speak_of_the_same_parameters() {
    for command in PROGRAM.commands() {
        assert_same(command.descriptor().parameters, command.parameters, command.name);
    }
}
