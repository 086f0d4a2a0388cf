//! A campaign: cases one after another, none of which may panic or be judged wrong.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use crate::Random;

/// What a campaign is led against.
pub trait Target {
    /// What a case consists of.
    type Input;

    /// The input of a case.
    fn draw(&self, random: &mut Random) -> Self::Input;

    /// Whether the input is one that the project accepts.
    ///
    /// # Errors
    ///
    /// What the project did wrong.
    fn judge(&mut self, input: &Self::Input) -> Result<bool, String>;

    /// The input as people read it.
    fn show(&self, input: &Self::Input) -> String;

    /// Smaller inputs, the smallest first; a failure is told with the smallest input that still fails.
    fn smaller(&self, _input: &Self::Input) -> Vec<Self::Input> {
        Vec::new()
    }
}

/// Cases of a campaign by their numbers.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// The seed of all draws.
    pub seed: u64,
    /// Number of the first case.
    pub first: u64,
    /// How many cases.
    pub runs: u64,
    /// After how many failures the campaign ends.
    pub most_failures: usize,
}

/// A case that failed.
#[derive(Debug)]
pub struct Failure {
    /// Its number.
    pub case: u64,
    /// What went wrong.
    pub why: String,
    /// The smallest input that still fails in the same way.
    pub input: String,
}

/// What a campaign found.
#[derive(Debug, Default)]
pub struct Figures {
    /// Cases that ran.
    pub runs: u64,
    /// Those that the project accepted.
    pub accepted: u64,
    /// Those that failed.
    pub failures: Vec<Failure>,
}

/// What a campaign tells while it goes on.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    /// The case of this number begins.
    Begins(u64),
    /// A case failed.
    Failed(&'a Failure),
}

/// Runs the cases of a plan.
pub fn run<T: Target>(target: &mut T, plan: Plan, mut tell: impl FnMut(Event<'_>)) -> Figures {
    let mut figures = Figures::default();
    for case in plan.first..plan.first.saturating_add(plan.runs) {
        tell(Event::Begins(case));
        let input = target.draw(&mut Random::of_case(plan.seed, case));
        figures.runs += 1;
        match judge(target, &input) {
            Ok(accepted) => figures.accepted += u64::from(accepted),
            Err(why) => {
                let input = shrunk(target, input, &why);
                let failure = Failure { case, why, input: target.show(&input) };
                tell(Event::Failed(&failure));
                figures.failures.push(failure);
                if figures.failures.len() >= plan.most_failures {
                    break;
                }
            }
        }
    }
    figures
}

/// Judges an input; a panic is a failure that tells where it happened.
///
/// # Errors
///
/// What went wrong.
pub fn judge<T: Target>(target: &mut T, input: &T::Input) -> Result<bool, String> {
    listen();
    INSIDE.with_borrow_mut(|inside| *inside = Some(String::new()));
    let judged = panic::catch_unwind(AssertUnwindSafe(|| target.judge(input)));
    let told = INSIDE.with_borrow_mut(Option::take).unwrap_or_default();
    judged.unwrap_or_else(|_| Err(format!("panic: {told}")))
}

thread_local! {
    /// What the last panic said, while a case runs on this thread.
    static INSIDE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps what panics say of cases; every other panic is told as ever.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |told| {
            let is_case = INSIDE.with_borrow_mut(|inside| {
                inside.as_mut().map(|inside| *inside = told.to_string().replace('\n', " ")).is_some()
            });
            if !is_case {
                usual(told);
            }
        }));
    });
}

/// The smallest input that fails as this one does.
fn shrunk<T: Target>(target: &mut T, mut input: T::Input, why: &str) -> T::Input {
    // Numbers and quoted values change with the input, the words before them do not.
    let kind =
        |why: &str| why.chars().take_while(|letter| !letter.is_ascii_digit() && *letter != '`').collect::<String>();
    let wanted = kind(why);
    // A bound on work, not a tuning: most inputs are as small as they get long before.
    let mut tries = 3000;
    'smaller: loop {
        for candidate in target.smaller(&input) {
            tries -= 1;
            if tries == 0 {
                return input;
            }
            if judge(target, &candidate).is_err_and(|why| kind(&why) == wanted) {
                input = candidate;
                continue 'smaller;
            }
        }
        return input;
    }
}
