//! Chance that can be repeated: a seed and the number of a case decide every draw.

/// A source of draws for one case.
#[derive(Debug, Clone)]
pub struct Random(fastrand::Rng);

impl Random {
    /// The draws of that case.
    #[must_use]
    pub fn of_case(seed: u64, case: u64) -> Self {
        // The odd factor spreads neighbouring numbers over the whole range.
        Self(fastrand::Rng::with_seed(seed ^ case.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// A number below that one; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { self.0.usize(..end) }
    }

    /// True once in so many draws, on average.
    pub fn one_in(&mut self, draws: usize) -> bool {
        self.below(draws) == 0
    }

    /// One of the texts.
    ///
    /// # Panics
    ///
    /// When there are none.
    pub fn pick<'a>(&mut self, items: &'a [String]) -> &'a str {
        &items[self.below(items.len())]
    }

    /// One of the values.
    ///
    /// # Panics
    ///
    /// When there are none.
    pub fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// A place in a text where a character begins, or its end.
    pub fn place(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
    }

    /// Any 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0.u64(..)
    }
}
