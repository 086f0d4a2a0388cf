//! Every presence pattern of the spec has its program, and no statement of a program slips through.

use std::collections::BTreeSet;

use crate::patterns::{Parameter, Pattern, parameters};
use crate::program::{Program, says};
use crate::spec;

#[test]
fn every_presence_pattern_of_the_spec_has_a_program_that_tries_all_it_does_not_offer() {
    let parameters = parameters(&spec::bss());
    let programs = Program::all();
    // Setters and structs of required values are two ways to say a value; each must refuse the same states.
    let forms: BTreeSet<(&Pattern, bool)> = parameters.iter().map(|one| (&one.pattern, one.required)).collect();
    let tried = |(pattern, required): &(&Pattern, bool)| {
        let program = programs.iter().find(|program| program.name == pattern.program());
        let mut sites = parameters.iter().filter(|one| one.pattern == **pattern && one.required == *required);
        program.is_some_and(|program| sites.any(|one| pattern.states(false).all(|state| program.tries(one, state))))
    };
    let missing: Vec<String> = forms.iter().filter(|form| !tried(form)).map(told).collect();
    assert!(missing.is_empty(), "patterns without a program in tests/compile_fail:\n{}", missing.join("\n"));
    let patterns: BTreeSet<&Pattern> = forms.iter().map(|(pattern, _)| *pattern).collect();
    println!("{} parameters, {} patterns, {} forms", parameters.len(), patterns.len(), forms.len());
}

fn told((pattern, required): &(&Pattern, bool)) -> String {
    let form = if *required { "required" } else { "optional" };
    let states: Vec<&str> = pattern.states(false).collect();
    format!("{form} {}: {}.rs is to try {}", pattern.kind, pattern.program(), states.join(", "))
}

#[test]
fn every_program_of_a_pattern_is_about_a_pattern_of_the_spec() {
    let parameters = parameters(&spec::bss());
    let known: BTreeSet<String> = parameters.iter().map(|one| one.pattern.program()).collect();
    let programs = Program::all();
    let about_patterns = programs.iter().map(|program| &program.name).filter(|name| name.starts_with("pattern_"));
    let left_over: Vec<&String> = about_patterns.filter(|name| !known.contains(*name)).collect();
    assert!(left_over.is_empty(), "no parameter has such a pattern any more: {left_over:?}");
}

#[test]
fn the_compiler_refuses_every_single_statement_of_the_programs() {
    let programs = Program::all();
    let passing: Vec<String> = programs
        .iter()
        .flat_map(|program| program.passing().into_iter().map(|line| format!("{}: {line}", program.name)))
        .collect();
    assert!(passing.is_empty(), "statements without an error of their own:\n{}", passing.join("\n"));
    assert!(programs.iter().all(|program| program.refused() > 0), "a program without an error");
    println!("{} programs, {} errors", programs.len(), programs.iter().map(Program::refused).sum::<usize>());
}

#[test]
fn every_offered_state_of_each_pattern_and_its_plain_value_are_used_in_code_that_compiles() {
    let text = include_str!("offered.rs");
    let parameters = parameters(&spec::bss());
    let used = |one: &&Parameter| {
        let mut offered = one.pattern.states(true);
        offered.all(|state| says(text, one, state)) && says(text, one, "value")
    };
    let all: BTreeSet<&Pattern> = parameters.iter().map(|one| &one.pattern).collect();
    let used: BTreeSet<&Pattern> = parameters.iter().filter(used).map(|one| &one.pattern).collect();
    let missing: Vec<&&Pattern> = all.difference(&used).collect();
    assert!(missing.is_empty(), "patterns whose states are not all used in offered.rs: {missing:#?}");
}
