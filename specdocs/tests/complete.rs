//! Nothing of the model is missing on the page of its operation: parameters, cells, limits, rules, codes, evidence.

use std::collections::BTreeSet;

use speclang::model::{Dispute, Evidence, Level, Operation, Outcome, Safety, Service};
use speclang::provenance::{Home, Origin, facts};

use crate::support::{answers, api, files, operations, page, parameters, part, render, text, values};

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

#[test]
fn every_operation_is_listed_and_has_a_page() {
    let listed = values(&files()["index.html"], "data-listed");
    let known: Vec<String> = operations().map(|(_, operation)| operation.id.value.clone()).collect();
    assert_eq!(sorted(listed), sorted(known.clone()));
    for (service, operation) in operations() {
        let request = format!("{} {}", operation.request.method.name(), operation.request.path);
        let words = text(page(service, operation));
        assert!(words.contains(&request), "{}", operation.id.value);
        let retiring =
            text(part(page(service, operation), "<article", "id=\"parameters\"")).contains("Deprecated by the vendor.");
        assert_eq!(retiring, operation.retiring.is_some(), "{}", operation.id.value);
        let warned = words.contains("A retry may take effect again.");
        assert_eq!(warned, operation.safety.value == Safety::Write, "{}", operation.id.value);
    }
}

#[test]
fn every_parameter_and_field_has_a_row() {
    let mut rows = 0;
    for (service, operation) in operations() {
        let html = page(service, operation);
        let known: Vec<String> = parameters(operation, service).into_iter().map(|(path, ..)| path).collect();
        rows += known.len();
        assert_eq!(values(html, "data-param"), known, "{}", operation.id.value);
        let mut shown = values(html, "data-field");
        shown.extend(values(html, "data-error-field"));
        let known: Vec<String> = answers(operation, service).into_iter().map(|(path, ..)| path).collect();
        assert_eq!(sorted(shown), sorted(known), "{}", operation.id.value);
    }
    assert!(rows > 200, "{rows}");
}

/// Ids of the cells of an operation, with the words that each must hold.
fn cells(operation: &Operation, service: &Service) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (path, place, field) in parameters(operation, service) {
        for (number, case) in field.presence_cases(place, service).iter().enumerate() {
            for (state, outcome) in &case.row.0 {
                let words = match outcome {
                    Outcome::Unsupported => "refused".to_owned(),
                    Outcome::Filter(None) => "filter for empty or null".to_owned(),
                    other => other.to_string(),
                };
                found.push((format!("{path}:{}:{number}", state.name()), words));
            }
        }
    }
    found
}

#[test]
fn every_cell_of_presence_stands_in_the_matrix_with_its_outcome() {
    let (mut all, mut unknown) = (0, 0);
    for (service, operation) in operations() {
        let html = page(service, operation);
        let known = cells(operation, service);
        let ids: Vec<String> = known.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(sorted(values(html, "data-cell")), sorted(ids), "{}", operation.id.value);
        for (id, words) in known {
            let cell = part(html, &format!("data-cell=\"{id}\""), "</div>");
            let said = text(part(cell, "class=\"words\"", "</span>").trim_start_matches("class=\"words\">"));
            assert_eq!(said, words, "{} {id}", operation.id.value);
            let is_marked = html.contains(&format!("class=\"said unknown\" data-cell=\"{id}\""));
            assert_eq!(is_marked, words == "unknown", "{} {id}", operation.id.value);
            (all, unknown) = (all + 1, unknown + usize::from(is_marked));
        }
    }
    assert!(all > 500 && unknown > 50, "{unknown} of {all}");
}

#[test]
fn every_limit_and_allowed_value_stands_in_the_row_of_its_parameter() {
    let mut checked = 0;
    for (service, operation) in operations() {
        for (path, _, field) in parameters(operation, service) {
            let row = text(part(page(service, operation), &format!("data-param=\"{path}\""), "</tr>"));
            let mut facts: Vec<String> =
                field.max_length.iter().map(|limit| format!("{} characters", limit.value)).collect();
            facts.extend(field.max_items.iter().map(|limit| format!("{} item", limit.value)));
            facts.extend(field.range.iter().filter_map(|range| range.max).map(|max| max.to_string()));
            facts.extend(field.pattern.iter().map(|pattern| pattern.value.clone()));
            facts.extend(field.required.then(|| "required".to_owned()));
            if let speclang::model::Base::Enum(_, known) = service.base(&field.ty) {
                facts.extend(known.values.keys().map(str::to_owned));
            }
            for fact in facts {
                assert!(row.contains(&fact), "{} {path}: {fact} in {row}", operation.id.value);
                checked += 1;
            }
        }
    }
    assert!(checked > 150, "{checked}");
}

#[test]
fn a_row_says_what_the_type_of_its_parameter_rests_on() {
    let (mut of_page, mut of_others) = (0, 0);
    for service in &api().services {
        for fact in facts(service).filter(|fact| fact.key == "type") {
            let Home::Operation(operation, _) = fact.home else { continue };
            let said = match fact.origin {
                Origin::Page(_) => ">page<",
                Origin::Unread => ">not read<",
                Origin::Source { level: Level::Inferred, .. } => " inferred\"",
                Origin::Source { level: Level::SecondWitness, .. } => " witness\"",
                Origin::Source { level: Level::Documented, .. } => " documented\"",
                Origin::Source { level: Level::Observed, .. } => " observed\"",
            };
            let html = page(service, operation);
            let rows = ["param", "field", "error-field"].map(|kind| format!("data-{kind}=\"{}\"", fact.subject));
            let mut rows = rows.iter().filter(|row| html.contains(row.as_str())).map(|row| part(html, row, "</tr>"));
            assert!(rows.any(|row| row.contains(said)), "{} {}: {:?}", operation.id.value, fact.subject, fact.origin);
            *(if said == ">page<" { &mut of_page } else { &mut of_others }) += 1;
        }
    }
    assert!(of_page > 200 && of_others > 200, "{of_page} and {of_others}");
}

#[test]
fn every_rule_and_code_stands_on_the_page() {
    for (service, operation) in operations() {
        let html = page(service, operation);
        assert_eq!(values(html, "data-rule"), operation.rules.keys().collect::<Vec<_>>(), "{}", operation.id.value);
        assert_eq!(values(html, "data-code"), operation.errors.keys().collect::<Vec<_>>(), "{}", operation.id.value);
        for (id, entry) in &operation.rules {
            let row = text(part(html, &format!("data-rule=\"{}\"", id.value), "</li>"));
            let words: String = entry.rule.text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(unspaced(&row).contains(&unspaced(&words)), "{}: {row}", id.value);
        }
        for (code, error) in &operation.errors {
            let row = text(part(html, &format!("data-code=\"{}\"", code.value), "</tr>"));
            for status in &error.status.0 {
                assert!(row.contains(&status.to_string()), "{row}");
            }
            let entry = service.error(code).expect("a code of the catalogue");
            let meaning = error.meaning.as_ref().unwrap_or(&entry.meaning);
            assert!(unspaced(&row).contains(&unspaced(meaning)), "{row}");
        }
    }
    for service in &api().services {
        let page = |name: &str| &files()[&format!("{}/all/{name}.html", service.file.service.value)];
        let known: Vec<&str> = service.catalogue.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(values(page("errors"), "data-code"), known);
        let known: Vec<&str> = service.types.iter().map(|known| known.name.as_str()).collect();
        assert_eq!(values(page("types"), "data-type"), known);
    }
}

/// Text without blanks and backticks: tags part words that were one.
fn unspaced(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

/// Evidence and disputes of an operation, wherever they stand.
fn told<'a>(operation: &'a Operation, service: &'a Service) -> (Vec<&'a Evidence>, Vec<(String, &'a Dispute)>) {
    let mut evidence: Vec<&Evidence> = operation.evidence.iter().collect();
    let mut disputes: Vec<(String, &Dispute)> = operation.disputed.iter().map(|found| (String::new(), found)).collect();
    let mut fields = parameters(operation, service);
    fields.extend(answers(operation, service));
    for (path, _, field) in fields {
        evidence.extend(&field.evidence);
        disputes.extend(field.disputed.iter().map(|found| (path.clone(), found)));
    }
    for (id, entry) in &operation.rules {
        evidence.extend(&entry.evidence);
        disputes.extend(entry.disputed.iter().map(|found| (id.value.clone(), found)));
    }
    for (code, error) in &operation.errors {
        evidence.extend(&error.evidence);
        disputes.extend(error.disputed.iter().map(|found| (code.value.clone(), found)));
    }
    for (name, shape) in &operation.types {
        let values = shape.enumeration.iter().flat_map(|listed| &listed.values);
        let own = shape.disputed.iter().map(|found| (name.value.clone(), found));
        disputes.extend(own);
        for (wire, value) in values {
            disputes.extend(value.disputed.iter().map(|found| (wire.value.clone(), found)));
        }
    }
    (evidence, disputes)
}

#[test]
fn everything_that_is_disputed_or_has_evidence_tells_both_sources() {
    let (mut notes, mut quarrels) = (0, 0);
    for (service, operation) in operations() {
        let html = page(service, operation);
        let (evidence, disputes) = told(operation, service);
        let words = unspaced(&text(part(html, "id=\"evidence\"", "<dl class=\"legend\"")));
        for entry in evidence {
            for said in entry.source.iter().chain(&entry.note) {
                assert!(words.contains(&unspaced(said)), "{}: {said}", operation.id.value);
            }
            notes += 1;
        }
        let several: BTreeSet<(String, String, String)> = disputes
            .iter()
            .map(|(path, found)| (path.clone(), found.of.value.clone(), found.says.value.clone()))
            .collect();
        assert_eq!(values(html, "data-dispute").len(), several.len(), "{}", operation.id.value);
        for (_, dispute) in disputes {
            let words = unspaced(&text(part(html, "id=\"disagree\"", "id=\"evidence\"")));
            for said in [&dispute.says.value, &dispute.source, &dispute.because.value] {
                assert!(words.contains(&unspaced(said)), "{}: {said}", operation.id.value);
            }
            quarrels += 1;
        }
    }
    assert!(notes > 40 && quarrels > 5, "{notes} {quarrels}");
}

#[test]
fn a_fact_that_the_page_alone_does_not_carry_is_marked_where_it_stands() {
    let (service, operation) =
        operations().find(|(_, found)| *found.id.value == *"CreateSubEnterpriseAccount").expect("it is there");
    let row = part(page(service, operation), "data-param=\"permission_ids\"", "</tr>");
    assert!(row.contains("class=\"mark witness\"") && row.contains("The page gives no limit."), "{row}");
    let entry = operation.body.get("permission_ids").and_then(|field| field.evidence.first()).expect("evidence");
    assert_eq!(entry.level, Level::SecondWitness);
    let (service, listing) =
        operations().find(|(_, found)| *found.id.value == *"ListCustomerOrders").expect("it is there");
    let cell = part(page(service, listing), "data-cell=\"offset:absent:0\"", "</div>");
    assert!(cell.contains("mark disputed"), "{cell}");
}

#[test]
fn evidence_for_one_sentence_stands_at_that_sentence() {
    let files = render(&speclang::check::case(
        "# file: operations/get.yaml\noperation: GetThing\nsummary: Gets.\nrequest: GET /things\ngroup: things\nsource: things/get\n\
         safety: read\nrestrictions:\n  - Only owners can.\n  - Nobody else can.\nside_effects:\n  - Only owners hear.\nerrors:\n  T.1: 400\n\
         evidence:\n  - {of: restrictions.Only owners, level: second_witness, source: a library}\n",
    ));
    let page = &files["base/get-thing.html"];
    let sentence = |text: &str| part(page, text, "</li>").to_owned();
    assert!(sentence("<li>Only owners can.").contains("class=\"mark"), "{page}");
    assert!(!sentence("<li>Nobody else can.").contains("mark"), "{page}");
    assert!(!sentence("<li>Only owners hear.").contains("mark"), "{page}");
}
