//! The same search with the validator that derives its checks.

use garde::Validate;
use jiff::ToSpan;
use jiff::civil::DateTime;

/// The values that a search for orders may have.
#[derive(Debug, Clone, Default, Validate)]
#[garde(allow_unvalidated)]
pub struct OrderQuery {
    #[garde(length(chars, max = 64), custom(is_no_state))]
    pub order_id: Option<String>,
    #[garde(length(chars, max = 64), custom(is_no_state))]
    pub customer_id: Option<String>,
    pub create_time_begin: Option<DateTime>,
    #[garde(custom(within_a_year_of(self.create_time_begin)))]
    pub create_time_end: Option<DateTime>,
    #[garde(length(chars, max = 64), custom(is_no_state))]
    pub service_type_code: Option<String>,
    #[garde(custom(is_status))]
    pub status: Option<u8>,
    #[garde(custom(is_order_type))]
    pub order_type: Option<u8>,
    #[garde(range(min = 1, max = 100))]
    pub limit: Option<i64>,
    #[garde(range(min = 0, max = 2_147_483_647))]
    pub offset: Option<i64>,
    pub payment_time_begin: Option<DateTime>,
    #[garde(custom(within_a_year_of(self.payment_time_begin)))]
    pub payment_time_end: Option<DateTime>,
    #[garde(length(chars, max = 64), custom(is_no_state))]
    pub indirect_partner_id: Option<String>,
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that garde calls")]
fn is_no_state(text: &Option<String>, (): &()) -> garde::Result {
    match text.as_deref() {
        Some("" | "\"\"" | "null") => Err(garde::Error::new("means something else")),
        _ => Ok(()),
    }
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that garde calls")]
fn is_status(status: &Option<u8>, (): &()) -> garde::Result {
    match status {
        None | Some(1 | 3 | 4 | 5 | 6 | 9) => Ok(()),
        Some(other) => Err(garde::Error::new(format!("must be 1, 3, 4, 5, 6 or 9, not {other}"))),
    }
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that garde calls")]
fn is_order_type(kind: &Option<u8>, (): &()) -> garde::Result {
    match kind {
        None | Some(1..=4 | 10 | 11 | 13..=15) => Ok(()),
        Some(other) => Err(garde::Error::new(format!("must be a kind of order, not {other}"))),
    }
}

fn within_a_year_of(from: Option<DateTime>) -> impl Fn(&Option<DateTime>, &()) -> garde::Result {
    move |to, ()| {
        let (Some(from), Some(to)) = (from, *to) else { return Ok(()) };
        if from.checked_add(1.year()).is_ok_and(|latest| to > latest) {
            return Err(garde::Error::new("must be at most a year behind the beginning"));
        }
        Ok(())
    }
}
