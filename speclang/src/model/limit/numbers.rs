//! Bounds and digits of numbers.

use rust_decimal::Decimal;

use super::contradiction::not_single;
use super::fact::FACT;
use super::stated::{count, number, range};
use super::{
    Change, Contradiction, Edge, FactValue, Gap, LIMIT, Limit, LimitFact, Limits, Moves, Sample, StatedValue, Suits,
};
use crate::model::numbers::is_multiple;

pub(super) const ALL: &[&Limit] = &[&RANGE, &ABOVE, &SCALE, &MULTIPLE_OF];

/// Smallest and greatest number.
pub static RANGE: Limit = Limit {
    key: "range",
    suits: Suits::Number,
    of_field: |field| range(field.range.as_ref()),
    of_shape: Some(|shape| range(shape.range.as_ref())),
    closes: &[Gap::Number],
    facts: &[
        LimitFact {
            name: "min",
            of_items: "min",
            value: |stated| match stated {
                StatedValue::Range(range) => range.min.map(FactValue::Number),
                _ => None,
            },
            words: "minimum value",
            moves: Moves::Up(Change::Narrower),
            example: ["integer", "range: 1..=", "range: 2..="],
        },
        LimitFact {
            name: "max",
            of_items: "max",
            value: |stated| match stated {
                StatedValue::Range(range) => range.max.map(FactValue::Number),
                _ => None,
            },
            words: "maximum value",
            moves: Moves::Up(Change::Wider),
            example: ["integer", "range: ..=9", "range: ..=99"],
        },
    ],
    words: |limits| {
        let range = limits.range(&RANGE)?;
        match (range.min, range.max) {
            (Some(min), Some(max)) => Some(format!("{min}–{max}")),
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (None, None) => None,
        }
    },
    objection: |stated, word| match (stated, decimal(word)) {
        (StatedValue::Range(range), Some(number)) if !range.contains(number) => Some(format!("out of range {range}")),
        _ => None,
    },
    edges: |limits, _| {
        let (Some(numbers), Some(range)) = (limits.numbers(), limits.range(&RANGE)) else { return Vec::new() };
        // At the ends of the type there is nothing beyond, so nothing is tested there.
        let min = range.min.and_then(|min| Some(edge("min", Some(min), numbers.previous(min)?)));
        let max = range.max.and_then(|max| Some(edge("max", Some(max), numbers.next(max)?)));
        min.into_iter().chain(max).collect()
    },
    ..LIMIT
};

/// What a number must exceed.
pub static ABOVE: Limit = Limit {
    key: "above",
    suits: Suits::Number,
    of_field: |field| number(field.above.as_ref()),
    closes: &[Gap::Number],
    facts: &[LimitFact {
        name: "above",
        of_items: "above",
        words: "exclusive minimum",
        moves: Moves::Up(Change::Narrower),
        example: ["decimal", "above: 0", "above: 1"],
        ..FACT
    }],
    words: |limits| limits.number(&ABOVE).map(|above| format!("above {above}")),
    contradiction: |limits| {
        not_single(limits, &ABOVE, "the exclusive minimum, such as `above: 0`").or_else(|| nothing_above(limits))
    },
    objection: |stated, word| match (stated, decimal(word)) {
        (StatedValue::Number(above), Some(number)) if number <= above => Some(format!("not above {above}")),
        _ => None,
    },
    edges: |limits, _| {
        let (Some(numbers), Some(above)) = (limits.numbers(), limits.number(&ABOVE)) else { return Vec::new() };
        vec![edge("above", numbers.next(above), above)]
    },
    ..LIMIT
};

/// Most digits behind the point.
pub static SCALE: Limit = Limit {
    key: "scale",
    suits: Suits::Decimal,
    of_field: |field| count(field.scale.as_ref()),
    facts: &[LimitFact {
        name: "scale",
        of_items: "scale",
        words: "maximum number of decimal places",
        moves: Moves::Up(Change::Wider),
        example: ["decimal", "scale: 2", "scale: 4"],
        ..FACT
    }],
    words: |limits| limits.count(&SCALE).map(|scale| format!("at most {scale} decimal places")),
    objection: |stated, word| match (stated, decimal(word)) {
        (StatedValue::Count(scale), Some(number)) if number.scale() > scale => {
            Some(format!("more than {scale} decimal places"))
        }
        _ => None,
    },
    edges: |limits, _| {
        let scale = limits.count(&SCALE).filter(|scale| *scale < Decimal::MAX_SCALE && limits.numbers().is_some());
        let with = |digits| Decimal::ONE + Decimal::new(1, digits);
        scale.map(|scale| edge("scale", Some(with(scale)), with(scale + 1))).into_iter().collect()
    },
    ..LIMIT
};

/// What a number must be a multiple of.
pub(crate) static MULTIPLE_OF: Limit = Limit {
    key: "multiple_of",
    suits: Suits::Number,
    of_field: |field| number(field.multiple_of.as_ref()),
    facts: &[LimitFact {
        name: "multiple_of",
        of_items: "multiple_of",
        words: "number to be a multiple of",
        moves: Moves::Demand {
            verb: "be a multiple of",
            change: |was, is| match (decimal(was), decimal(is)) {
                (Some(was), Some(is)) if is_multiple(is, was) => Change::Narrower,
                (Some(was), Some(is)) if is_multiple(was, is) => Change::Wider,
                _ => Change::Other,
            },
            so: "A multiple of the number before allows less, a number that it is a multiple of allows more, and any other allows \
                 other values.",
        },
        example: ["integer", "multiple_of: 4", "multiple_of: 6"],
        ..FACT
    }],
    words: |limits| limits.number(&MULTIPLE_OF).map(|step| format!("a multiple of {step}")),
    contradiction: |limits| {
        let (stated, at) = (limits.get(&MULTIPLE_OF)?.value, limits.get(&MULTIPLE_OF)?.span?);
        let not_positive = limits.number(&MULTIPLE_OF).filter(|step| *step <= Decimal::ZERO).map(|_| Contradiction {
            at,
            message: format!("`multiple_of` is {stated}, every number is a multiple of it"),
            help: "write a number greater than 0, such as `multiple_of: 5`".to_owned(),
            also: None,
        });
        not_positive.or_else(|| not_single(limits, &MULTIPLE_OF, "one number, such as `multiple_of: 5`"))
    },
    objection: |stated, word| match (stated, decimal(word)) {
        (StatedValue::Number(step), Some(number)) if !is_multiple(number, step) => {
            Some(format!("not a multiple of {step}"))
        }
        _ => None,
    },
    edges: |limits, _| {
        let (Some(numbers), Some(step)) = (limits.numbers(), limits.number(&MULTIPLE_OF)) else { return Vec::new() };
        let at = numbers.sample();
        // One digit more than the step has is no multiple of it; of integers, the next one may be none.
        let width =
            if numbers.is_whole() { Decimal::ONE } else { Decimal::new(1, (step.normalize().scale() + 1).min(28)) };
        let beyond = at.and_then(|at| at.checked_sub(width).or_else(|| at.checked_add(width)));
        let beyond = beyond.filter(|beyond| numbers.carries(*beyond) && !is_multiple(*beyond, step));
        beyond.map(|beyond| edge("multiple_of", at, beyond)).into_iter().collect()
    },
    ..LIMIT
};

fn decimal(word: &str) -> Option<Decimal> {
    Decimal::from_str_exact(word).ok()
}

fn edge(fact: &'static str, at: Option<Decimal>, beyond: Decimal) -> Edge {
    let number = |number: Decimal| Sample::Number(number.normalize());
    Edge { fact, at: at.map(number), beyond: number(beyond) }
}

fn nothing_above(limits: &Limits<'_>) -> Option<Contradiction> {
    let (above, at) = (limits.number(&ABOVE)?, limits.get(&ABOVE)?.span?);
    let (most, of_range) = (limits.range(&RANGE)?.max?, limits.get(&RANGE)?.span?);
    (most <= above).then(|| Contradiction {
        at,
        message: format!("no value above {above} is within the range"),
        help: "correct one of the two".to_owned(),
        also: Some((of_range, "the range")),
    })
}
