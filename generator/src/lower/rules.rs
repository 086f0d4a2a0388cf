//! Rules to rows of the runtime's table.

use speclang::model::{self, Conditional, Demand, Operation, SpanUnit};

use super::markdown;
use crate::ir::{Condition, Detail, DetailValue, RuleRow, Statement};

pub(super) fn rows(operation: &Operation) -> Vec<RuleRow> {
    let rules = operation.rules.iter();
    rules
        .map(|(id, entry)| RuleRow {
            id: id.value.clone(),
            text: markdown::plain(&entry.rule.text),
            statement: statement(&entry.rule.statement),
        })
        .collect()
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
    match statement {
        From::Conditional(conditional) => self::conditional(conditional),
        From::Together(names) => Statement::Names("Together", names.clone()),
        From::ExactlyOne(names) => Statement::Names("ExactlyOne", names.clone()),
        From::AtMostOne(names) => Statement::Names("AtMostOne", names.clone()),
        From::AtLeastOne(names) => Statement::Names("AtLeastOne", names.clone()),
        From::SameMonth(names) => Statement::Names("SameMonth", names.clone()),
        From::Server(names) => Statement::Names("Server", names.clone()),
        From::OnlyWith(pair) => self::pair("OnlyWith", ["parameter", "with"], pair),
        From::NotAfter(pair) => self::pair("NotAfter", ["first", "second"], pair),
        From::UniqueField(pair) => self::pair("UniqueField", ["list", "field"], pair),
        From::Window(window) => {
            let unit = match window.unit {
                SpanUnit::Days => "Days",
                SpanUnit::Months => "Months",
                SpanUnit::Years => "Years",
            };
            Statement::Span([window.from.clone(), window.to.clone()], window.at_most, unit)
        }
    }
}

fn pair(variant: &'static str, members: [&'static str; 2], names: &[String; 2]) -> Statement {
    let [first, second] = names.clone();
    Statement::Pair(variant, [(members[0], first), (members[1], second)])
}

fn conditional(conditional: &Conditional) -> Statement {
    let bound = |number: Option<_>| DetailValue::Bound(number.map(|number: rust_decimal::Decimal| number.to_string()));
    let (variant, details): (_, Vec<Detail>) = match &conditional.demand {
        Demand::Required => ("Required", Vec::new()),
        Demand::NoEffect => ("NoEffect", Vec::new()),
        Demand::NotAllowed => ("NotAllowed", Vec::new()),
        Demand::InRange(range) => ("InRange", vec![("min", bound(range.min)), ("max", bound(range.max))]),
        Demand::OneOf(values) => ("OneOf", vec![("values", DetailValue::Texts(values.clone()))]),
        Demand::OnlyHere(values) => ("OnlyWhen", vec![("values", DetailValue::Texts(values.clone()))]),
        Demand::MaxItems(max) => ("MaxItems", vec![("max", DetailValue::Count(*max))]),
    };
    Statement::Conditional(crate::ir::Conditional {
        variant,
        parameter: conditional.parameter.clone(),
        details,
        when: conditions(&conditional.when),
        unless: conditional.unless,
    })
}
