//! Presence as entities: one cell for each state in each case, shorthands written out.

use speclang::model::{Case, Condition, Field, Place, Row, Service};
use speclang::{Sources, Span};

use super::{Family, Node, Value, end_of_block};
use crate::effect::Side;

/// Cells of a parameter, and the order of its cases where it has several.
pub(super) fn attach(node: &mut Node, field: &Field, place: Place, service: &Service, sources: &Sources) {
    let span = field.presence.as_ref().map_or(node.span, |presence| presence.span);
    let cases = field.presence_cases(place, service);
    if cases.len() > 1 {
        let usual = |case: String| if case.is_empty() { "otherwise".to_owned() } else { case };
        let order: Vec<String> = cases.iter().map(|case| usual(when(&case.when))).collect();
        node.fact_at("cases", Value::Phrase(order.join("; ")), span);
    }
    for Case { when: conditions, row: Row(cells) } in &cases {
        let case = when(conditions);
        for (state, outcome) in cells {
            let place = cell_span(sources, span, &case, state.name());
            let mut cell = Node::new(Family::Cell, "cell", format!("{case}|{}", state.name()), place);
            cell.side = Side::Request;
            cell.shown =
                if case.is_empty() { state.name().to_owned() } else { format!("{} when {case}", state.name()) };
            cell.fact("outcome", Value::Outcome(outcome.clone()));
            node.children.push(cell);
        }
    }
}

/// Conditions in the words of the language; nothing for `otherwise`.
fn when(conditions: &[Condition]) -> String {
    let condition = |condition: &Condition| {
        let Condition { parameter, values, negated } = condition;
        let not = if *negated { "not " } else { "" };
        let values = if values.is_empty() { "present".to_owned() } else { values.join(" or ") };
        format!("{parameter} is {not}{values}")
    };
    conditions.iter().map(condition).collect::<Vec<_>>().join(" and ")
}

/// The place of a state within what stands under `presence:`, behind the condition of its case; a shorthand speaks of all
/// states at once.
fn cell_span(sources: &Sources, span: Span, case: &str, state: &str) -> Span {
    let text = sources.text(span.file);
    if text.get(span.range()) != Some("presence") {
        return span;
    }
    let whole = &text[span.range().start..end_of_block(text, span.range().start) as usize];
    let behind = if case.is_empty() { whole.rfind("otherwise") } else { whole.find(case) }.unwrap_or_default();
    let found = whole.get(behind..).and_then(|rest| value(rest, state));
    found.map_or(span, |(start, end)| {
        let at = |offset: usize| span.start + u32::try_from(behind + offset).unwrap_or_default();
        Span { start: at(start), end: at(end), ..span }
    })
}

/// Where a state stands with its outcome: `null: not a filter`.
fn value(text: &str, state: &str) -> Option<(usize, usize)> {
    let forms = [format!("\"{state}\":"), format!("'{state}':"), format!("{state}:")];
    let begins = |at: &usize| !text[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
    let start = forms.iter().find_map(|form| text.match_indices(form.as_str()).map(|(at, _)| at).find(begins))?;
    let end = text[start..].find([',', '}', '\n']).map_or(text.len(), |length| start + length);
    Some((start, end))
}
