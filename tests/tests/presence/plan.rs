//! Which requests are made: one for each cell, and one more where a rule leaves a parameter without effect.

use speclang::model::{Outcome, State};

use super::cells::{Cell, Said, Spot, spots};
use super::request::Request;
use super::samples::Which;
use super::situations::Situation;
use super::stage::{Stage, used_up};

/// A request to make.
pub(crate) struct Planned<'a> {
    pub(crate) cell: Cell,
    pub(crate) spot: Spot<'a>,
    /// The request, with what the cell says.
    pub(crate) request: Request,
    /// The same with a value of the parameter, or without it where no call must carry it: what an edit by hand begins with.
    pub(crate) before: Request,
    /// What the table says of the state.
    pub(crate) outcome: Option<Outcome>,
    /// A rule leaves the parameter without effect, and the cell is also visited where none does.
    pub(crate) extra: bool,
    /// A rule requires the parameter here, or leaves it without effect.
    pub(crate) ruled: bool,
    /// A rule forbids the value that is sent here.
    pub(crate) forbidden: bool,
}

/// The requests of an operation. `number` counts those of all operations.
pub(crate) fn of<'a>(stage: &Stage<'a>, number: &mut usize) -> Vec<Planned<'a>> {
    let (service, operation) = (stage.oracle.service, stage.oracle.operation);
    let mut planned = Vec::new();
    for spot in spots(service, operation) {
        for case in 0..spot.field.presence_cases(spot.place, service).len() {
            for said in spot.sayings(service, case) {
                let situations = stage.situations(&spot, said);
                let fitting = || situations.iter().filter(|situation| situation.case == case);
                let Some(best) = fitting().min_by_key(|situation| situation.penalty(&spot, said)) else { continue };
                let cell =
                    |said| Cell { operation: operation.id.value.clone(), parameter: spot.name.clone(), case, said };
                let mut add = |situation: &Situation, extra| {
                    *number += 1;
                    planned.push(one(stage, &spot, cell(said), situation, extra, *number));
                };
                add(best, false);
                if !best.muted
                    && is_muted_by_rules(stage, &spot, case, said)
                    && let Some(muted) = fitting().find(|situation| situation.muted)
                {
                    add(muted, true);
                }
            }
        }
    }
    planned
}

/// Whether it makes a difference for a saying that a rule leaves the parameter without effect.
fn is_muted_by_rules(stage: &Stage<'_>, spot: &Spot<'_>, case: usize, said: Said) -> bool {
    let cases = spot.field.presence_cases(spot.place, stage.oracle.service);
    match said {
        Said::Value => true,
        Said::State(said) => matches!(cases[case].row.outcome(said), Some(Outcome::Default(_) | Outcome::Filter(_))),
    }
}

fn one<'a>(
    stage: &Stage<'a>,
    spot: &Spot<'a>,
    cell: Cell,
    situation: &Situation,
    extra: bool,
    number: usize,
) -> Planned<'a> {
    let mut request = situation.request.clone();
    // The page that holds all rows is for the other parameters.
    let paging = stage.oracle.operation.paging.as_ref();
    let paged = paging.map(|paging| [&paging.offset, &paging.limit]);
    if paged.iter().flatten().any(|name| name.as_ref().is_some_and(|name| **name == spot.name)) {
        request.set(&spot.name, stage.sample(spot, Which::Hit));
    }
    if let Some((name, value)) = used_up(&cell.operation, number) {
        request.set(name, value);
    }
    let mut before = request.clone();
    if !spot.field.required {
        before.remove(&spot.name);
    }
    let outcome = match cell.said {
        Said::Value => {
            if !request.has(&spot.name) {
                request.set(&spot.name, stage.sample(spot, Which::Hit));
            }
            None
        }
        Said::State(State::NonEnum) => {
            request.set(&spot.name, stage.sample(spot, Which::Outside));
            stage.oracle.outcome(&request, spot, State::NonEnum)
        }
        Said::State(said) => {
            request.say(&spot.name, said);
            stage.oracle.outcome(&request, spot, said)
        }
    };
    let ruled = situation.demanded || situation.muted;
    let forbidden = situation.penalty(spot, cell.said) > 1 && cell.said == Said::Value;
    Planned { cell, spot: spot.clone(), request, before, outcome, extra, ruled, forbidden }
}
