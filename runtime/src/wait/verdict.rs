//! What an answer or an error means to a waiter.

use super::look::look;
use crate::{Acceptor, Each, Matcher, Path, Waiter};

/// What an answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// This acceptor applies.
    By(&'static Acceptor),
    /// None applies.
    None,
    /// It depends on items of this list that stand on other pages.
    OnOtherPages(Path),
}

/// What a successful answer means. `items` is the list that is cut into pages, and `is_whole` tells whether the answer holds all
/// of it.
pub(super) fn of_answer(
    waiter: &Waiter,
    body: &[u8],
    items: Option<Path>,
    is_whole: &mut dyn FnMut() -> bool,
) -> Verdict {
    for acceptor in waiter.acceptors {
        let applies = match acceptor.matcher {
            Matcher::Answered => true,
            Matcher::Error(_) => false,
            Matcher::Field { path, each, values } => {
                let found = look(body, path, values);
                let (applies, is_settled) = match each {
                    Each::One => (found.values == 1 && found.fitting == 1, true),
                    // One item that does not fit is enough to say no, and one that fits to say yes.
                    Each::All => (found.values > 0 && found.fitting == found.values, found.fitting < found.values),
                    Each::Any => (found.fitting > 0, found.fitting > 0),
                };
                let paged = items.filter(|items| path.starts_with(items.0) && !is_settled);
                if let Some(items) = paged.filter(|_| !is_whole()) {
                    return Verdict::OnOtherPages(items);
                }
                applies
            }
        };
        if applies {
            return Verdict::By(acceptor);
        }
    }
    Verdict::None
}

/// The acceptor that applies to a refusal with this code.
pub(super) fn of_error(waiter: &Waiter, code: Option<&str>) -> Option<&'static Acceptor> {
    let applies = |acceptor: &&Acceptor| matches!(acceptor.matcher, Matcher::Error(codes) if codes.iter().any(|known| Some(*known) == code));
    waiter.acceptors.iter().find(applies)
}

#[cfg(test)]
mod tests {
    use super::*;

    static WAITER: Waiter = Waiter::new(
        "closed",
        &[
            Acceptor::failure(Matcher::any(&["rows", "state"], &["9"])),
            Acceptor::success(Matcher::all(&["rows", "state"], &["3"])),
            Acceptor::success(Matcher::Error(&["E.404"])),
        ],
    );

    fn verdict(body: &str, whole: bool) -> Verdict {
        of_answer(&WAITER, body.as_bytes(), Some(Path(&["rows"])), &mut || whole)
    }

    #[test]
    fn the_first_acceptor_that_applies_decides() {
        let [failure, success, gone] = WAITER.acceptors else { unreachable!("it has three") };
        assert_eq!(verdict(r#"{"rows":[{"state":3},{"state":9}]}"#, true), Verdict::By(failure));
        assert_eq!(verdict(r#"{"rows":[{"state":3},{"state":3}]}"#, true), Verdict::By(success));
        for body in [r#"{"rows":[{"state":3},{"state":2}]}"#, r#"{"rows":[]}"#, r#"{"rows":null}"#, "{}"] {
            assert_eq!(verdict(body, true), Verdict::None, "{body}");
        }
        assert_eq!(of_error(&WAITER, Some("E.404")), Some(gone));
        assert_eq!((of_error(&WAITER, Some("E.500")), of_error(&WAITER, None)), (None, None));
    }

    #[test]
    fn what_stands_on_other_pages_is_not_guessed() {
        static ALL: Waiter = Waiter::new("all", &[Acceptor::success(Matcher::all(&["rows", "state"], &["3"]))]);
        assert_eq!(verdict(r#"{"rows":[{"state":9}]}"#, false), Verdict::By(&WAITER.acceptors[0]));
        for body in [r#"{"rows":[{"state":3}]}"#, r#"{"rows":[{"state":2}]}"#, r#"{"rows":[]}"#] {
            assert_eq!(verdict(body, false), Verdict::OnOtherPages(Path(&["rows"])), "{body}");
        }
        let of = |body: &str| of_answer(&ALL, body.as_bytes(), Some(Path(&["rows"])), &mut || false);
        assert_eq!(of(r#"{"rows":[{"state":3},{"state":2}]}"#), Verdict::None);
        assert_eq!(of(r#"{"rows":[{"state":3}]}"#), Verdict::OnOtherPages(Path(&["rows"])));
    }
}
