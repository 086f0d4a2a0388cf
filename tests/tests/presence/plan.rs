//! Which requests are made: one for each cell, and one more where a rule leaves a parameter without effect.

use speclang::model::Outcome;

use super::cells::{Cell, Said, Spot};
use super::keeping::Faults;
use super::request::Request;
use super::samples::Which;
use super::situations::Situation;
use super::stage::Stage;

/// A request to make.
pub(crate) struct Planned<'a> {
    pub(crate) cell: Cell,
    pub(crate) spot: &'a Spot<'a>,
    /// The request, with what the cell says.
    pub(crate) request: Request,
    /// The same with a value of the parameter, or without it where no call must carry it: what an edit by hand begins with.
    pub(crate) before: Request,
    /// What the table says of the state.
    pub(crate) outcome: Option<Outcome>,
    /// A rule leaves the parameter without effect, and the cell is also visited where none does.
    pub(crate) extra: bool,
    /// Rules that are broken here, whatever is said beside.
    pub(crate) faults: Faults,
}

/// The requests of an operation.
pub(crate) fn of<'a>(stage: &Stage<'a>) -> Vec<Planned<'a>> {
    let (service, operation) = (stage.oracle.service, stage.oracle.operation);
    let mut planned = Vec::new();
    for spot in stage.oracle.spots {
        for case in 0..spot.cases.len() {
            for said in spot.sayings(service, case) {
                let situations = stage.situations(spot, said);
                let fitting = || situations.iter().filter(|situation| situation.case == case);
                let Some(best) = fitting().min_by_key(|situation| situation.penalty()) else { continue };
                let cell = Cell { operation: operation.id.value.clone(), parameter: spot.name.clone(), case, said };
                planned.push(one(stage, spot, cell.clone(), best, false));
                if !best.muted
                    && is_muted_by_rules(spot, case, said)
                    && let Some(muted) = fitting().find(|situation| situation.muted)
                {
                    planned.push(one(stage, spot, cell, muted, true));
                }
            }
        }
    }
    planned
}

/// Whether it makes a difference for a saying that a rule leaves the parameter without effect.
fn is_muted_by_rules(spot: &Spot<'_>, case: usize, said: Said) -> bool {
    let cases = &spot.cases;
    match said {
        Said::Value => true,
        Said::State(said) => matches!(cases[case].row.outcome(said), Some(Outcome::Default(_) | Outcome::Filter(_))),
    }
}

fn one<'a>(stage: &Stage<'a>, spot: &'a Spot<'a>, cell: Cell, situation: &Situation, extra: bool) -> Planned<'a> {
    let mut request = situation.request.clone();
    // The page that holds all rows is for the other parameters.
    let paging = stage.oracle.operation.paging.as_ref();
    let pages = paging.map(|paging| [&paging.offset, &paging.limit, &paging.marker]);
    if pages.iter().flatten().any(|name| name.as_ref().is_some_and(|name| **name == spot.name)) {
        request.set(&spot.name, stage.sample(spot, Which::Hit));
    }
    let mut before = request.clone();
    if !spot.field.required {
        before.remove(&spot.name);
    }
    let request = stage.saying(spot, cell.said, &request);
    let outcome = match cell.said {
        Said::Value => None,
        Said::State(said) => stage.oracle.outcome(&request, spot, said),
    };
    Planned { cell, spot, request, before, outcome, extra, faults: situation.faults }
}
