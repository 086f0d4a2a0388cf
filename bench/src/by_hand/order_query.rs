//! A search for orders, checked before it is sent: times, codes and numbers as types, and what documentation says of the rest.

use jiff::ToSpan;
use jiff::civil::DateTime;

/// The values that a search for orders may have.
#[derive(Debug, Clone, Default)]
pub struct OrderQuery {
    pub order_id: Option<String>,
    pub customer_id: Option<String>,
    pub create_time_begin: Option<DateTime>,
    pub create_time_end: Option<DateTime>,
    pub service_type_code: Option<String>,
    pub status: Option<u8>,
    pub order_type: Option<u8>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub payment_time_begin: Option<DateTime>,
    pub payment_time_end: Option<DateTime>,
    pub indirect_partner_id: Option<String>,
}

impl OrderQuery {
    /// Everything that is wrong: the parameter, and what it must be.
    #[must_use]
    pub fn validate(&self) -> Vec<(&'static str, String)> {
        let mut wrong = Vec::new();
        let texts = [
            ("order_id", &self.order_id),
            ("customer_id", &self.customer_id),
            ("service_type_code", &self.service_type_code),
            ("indirect_partner_id", &self.indirect_partner_id),
        ];
        for (name, text) in texts {
            let Some(text) = text else { continue };
            if !has_at_most(text, 64) {
                wrong.push((name, format!("must have at most 64 characters, not {}", text.chars().count())));
            }
            // In a query the server takes these texts for states.
            if matches!(text.as_str(), "" | "\"\"" | "null") {
                wrong.push((name, format!("{text:?} means something else")));
            }
        }
        if let Some(status) = self.status
            && !matches!(status, 1 | 3 | 4 | 5 | 6 | 9)
        {
            wrong.push(("status", format!("must be 1, 3, 4, 5, 6 or 9, not {status}")));
        }
        if let Some(kind) = self.order_type
            && !matches!(kind, 1..=4 | 10 | 11 | 13..=15)
        {
            wrong.push(("order_type", format!("must be a kind of order, not {kind}")));
        }
        if let Some(limit) = self.limit
            && !(1..=100).contains(&limit)
        {
            wrong.push(("limit", format!("must be 1 to 100, not {limit}")));
        }
        if let Some(offset) = self.offset
            && !(0..=2_147_483_647).contains(&offset)
        {
            wrong.push(("offset", format!("must be 0 to 2147483647, not {offset}")));
        }
        if is_longer_than_a_year(self.create_time_begin, self.create_time_end) {
            wrong.push(("create_time_end", "must be at most a year behind create_time_begin".to_owned()));
        }
        if is_longer_than_a_year(self.payment_time_begin, self.payment_time_end) {
            wrong.push(("payment_time_end", "must be at most a year behind payment_time_begin".to_owned()));
        }
        wrong
    }
}

/// A text of few bytes has few characters.
fn has_at_most(text: &str, characters: usize) -> bool {
    text.len() <= characters || text.chars().count() <= characters
}

fn is_longer_than_a_year(from: Option<DateTime>, to: Option<DateTime>) -> bool {
    let (Some(from), Some(to)) = (from, to) else { return false };
    from.checked_add(1.year()).is_ok_and(|latest| to > latest)
}
