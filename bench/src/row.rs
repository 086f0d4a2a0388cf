//! What a row of the table is.

use core::fmt;
use core::time::Duration;

/// A piece of work that can be measured by its name.
pub struct Row {
    /// Name on the command line.
    pub name: &'static str,
    /// Measures it.
    pub run: fn(Print<'_>),
}

/// Prints a line as soon as it is measured; some rows have several.
pub type Print<'a> = &'a mut dyn FnMut(&Line);

/// A line of the table.
pub struct Line {
    /// What is done.
    pub work: String,
    /// Who else does it, and what that costs; nothing where the goal is a figure of its own.
    pub other: Option<(&'static str, Cost)>,
    /// What it costs us.
    pub ours: Cost,
    /// What it should cost at most.
    pub goal: Goal,
}

/// What a piece of work costs.
#[derive(Clone, Copy)]
pub enum Cost {
    Time(Duration),
    Bytes(u64),
}

/// The most that a piece of work should cost.
#[derive(Clone, Copy)]
pub enum Goal {
    /// So many times what the other side takes.
    Times(f64),
    /// As much as this.
    Cost(Cost),
    /// Nothing is promised; the line is there to compare with.
    None,
}

impl Line {
    /// Ours to the other's.
    #[must_use]
    pub fn ratio(&self) -> Option<f64> {
        self.other.map(|(_, other)| self.ours.figure() / other.figure())
    }

    /// Whether the goal is met; nothing where there is none.
    #[must_use]
    pub fn is_met(&self) -> Option<bool> {
        match self.goal {
            Goal::Times(most) => self.ratio().map(|ratio| ratio <= most),
            Goal::Cost(most) => Some(self.ours.figure() <= most.figure()),
            Goal::None => None,
        }
    }
}

impl Cost {
    #[expect(clippy::cast_precision_loss, reason = "a ratio of figures far below 2^53")]
    fn figure(self) -> f64 {
        match self {
            Self::Time(time) => time.as_nanos() as f64,
            Self::Bytes(bytes) => bytes as f64,
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (figure, unit) = match *self {
            Self::Time(time) if time.as_nanos() < 10_000 => (self.figure(), "ns"),
            Self::Time(time) if time.as_micros() < 10_000 => (self.figure() / 1e3, "µs"),
            Self::Time(time) if time.as_millis() < 10_000 => (self.figure() / 1e6, "ms"),
            Self::Time(_) => (self.figure() / 1e9, "s"),
            Self::Bytes(_) => (self.figure() / 1e3, "kB"),
        };
        let places = usize::from(figure < 100.0);
        f.pad(&format!("{figure:.places$} {unit}"))
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Times(times) => f.pad(&format!("≤ {times:.2} ×")),
            Self::Cost(cost) => f.pad(&format!("≤ {cost}")),
            Self::None => f.pad(""),
        }
    }
}
