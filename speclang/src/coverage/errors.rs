//! Error codes of the catalogue: what they ask of a caller, and what is not said.

use super::Errors;
use crate::model::{ErrorEntry, Retry};

/// Counts an entry of the catalogue; whether nobody says why it comes or what to do.
///
/// A code that says success has no cause, and nothing is to be done about it.
pub(super) fn add(entry: &ErrorEntry, says_success: bool, errors: &mut Errors) -> bool {
    errors.catalogue += 1;
    *match entry.retry.value {
        Retry::Never => &mut errors.retry_never,
        Retry::Later => &mut errors.retry_later,
        Retry::AfterCorrection => &mut errors.retry_after_correction,
    } += 1;
    if says_success {
        return false;
    }
    errors.without_cause += usize::from(entry.cause.is_none());
    errors.without_remedy += usize::from(entry.remedy.is_none());
    entry.cause.is_none() && entry.remedy.is_none()
}
