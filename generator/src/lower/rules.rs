//! Rules to rows of the runtime's table.

use speclang::model::{self, Operation};

use super::markdown;
use crate::ir::{Condition, Conditional, Demand, RuleRow, SpanUnit, Statement};

pub(super) fn rows(operation: &Operation) -> Vec<RuleRow> {
    let rules = operation.rules.iter();
    rules
        .map(|(id, entry)| RuleRow {
            id: id.value.clone(),
            text: markdown::plain(&entry.rule.text),
            statement: statement(&entry.rule.statement),
            places: places(operation, &entry.rule.statement),
        })
        .collect()
}

/// Where the parameters stand that validation looks at before all others, in rules about one or two.
fn places(operation: &Operation, statement: &model::Statement) -> Vec<u8> {
    use model::Statement as Of;
    let names: Vec<&String> = match statement {
        Of::Conditional(conditional) if matches!(conditional.demand, model::Demand::NoEffect) => Vec::new(),
        Of::Conditional(conditional) => vec![&conditional.parameter],
        Of::OnlyWith(pair) | Of::NotAfter(pair) => pair.iter().collect(),
        Of::Window(window) => vec![&window.from, &window.to],
        // All of them are asked for by their names, or none.
        Of::Together(_)
        | Of::ExactlyOne(_)
        | Of::AtMostOne(_)
        | Of::AtLeastOne(_)
        | Of::SameMonth(_)
        | Of::UniqueField(_)
        | Of::Server(_) => Vec::new(),
    };
    let place = |name: &String| operation.parameters().position(|(_, parameter, _)| parameter.value == *name);
    names.into_iter().map_while(|name| u8::try_from(place(name)?).ok()).collect()
}

pub(super) fn conditions(conditions: &[model::Condition]) -> Vec<Condition> {
    let condition = |condition: &model::Condition| Condition {
        parameter: condition.parameter.clone(),
        values: condition.values.clone(),
        negated: condition.negated,
    };
    conditions.iter().map(condition).collect()
}

fn statement(statement: &model::Statement) -> Statement {
    use model::Statement as From;
    match statement.clone() {
        From::Conditional(conditional) => Statement::Conditional(Conditional {
            demand: demand(conditional.demand),
            parameter: conditional.parameter,
            when: conditions(&conditional.when),
            unless: conditional.unless,
        }),
        From::Together(names) => Statement::Together(names),
        From::ExactlyOne(names) => Statement::ExactlyOne(names),
        From::AtMostOne(names) => Statement::AtMostOne(names),
        From::AtLeastOne(names) => Statement::AtLeastOne(names),
        From::SameMonth(names) => Statement::SameMonth(names),
        From::Server(names) => Statement::Server(names),
        From::OnlyWith(pair) => Statement::OnlyWith(pair),
        From::NotAfter(pair) => Statement::NotAfter(pair),
        From::UniqueField(pair) => Statement::UniqueField(pair),
        From::Window(window) => Statement::Span([window.from, window.to], window.at_most, unit(window.unit)),
    }
}

fn unit(unit: model::SpanUnit) -> SpanUnit {
    match unit {
        model::SpanUnit::Days => SpanUnit::Days,
        model::SpanUnit::Months => SpanUnit::Months,
        model::SpanUnit::Years => SpanUnit::Years,
    }
}

fn demand(demand: model::Demand) -> Demand {
    use model::Demand as From;
    match demand {
        From::Required => Demand::Required,
        From::NoEffect => Demand::NoEffect,
        From::NotAllowed => Demand::NotAllowed,
        From::InRange(range) => {
            Demand::InRange(range.min.map(|bound| bound.to_string()), range.max.map(|bound| bound.to_string()))
        }
        From::OneOf(values) => Demand::OneOf(values),
        From::OnlyHere(values) => Demand::OnlyWhen(values),
        From::MaxItems(max) => Demand::MaxItems(max),
    }
}
