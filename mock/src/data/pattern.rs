//! A text that a regular expression matches: the shortest one, or one that is longer by so many repetitions.

use std::iter::Peekable;
use std::str::Chars;

/// A text for a pattern; `None` for what this reader does not know. With `more`, what may be repeated is, so many times more often;
/// `turn` picks other characters and alternatives where there are several.
pub(super) fn sample(pattern: &str, more: usize, turn: usize) -> Option<String> {
    let mut reader = Reader { rest: pattern.chars().peekable(), more, turn, depth: 0 };
    let text = reader.alternatives()?;
    reader.rest.next().is_none().then_some(text)
}

/// How many groups may stand within each other.
const DEEPEST: usize = 32;

/// Texts grow no longer than this, whatever a pattern repeats.
const LONGEST: usize = 4096;

struct Reader<'p> {
    rest: Peekable<Chars<'p>>,
    more: usize,
    turn: usize,
    depth: usize,
}

impl Reader<'_> {
    /// `a|b|c`, up to the end of the pattern or of the group.
    fn alternatives(&mut self) -> Option<String> {
        let mut all = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            all.push(self.sequence()?);
        }
        let chosen = self.turn % all.len();
        all.into_iter().nth(chosen)
    }

    fn sequence(&mut self) -> Option<String> {
        let mut text = String::new();
        while let Some(next) = self.rest.peek().copied().filter(|next| !matches!(next, '|' | ')')) {
            self.rest.next();
            let piece = self.piece(next)?;
            let count = self.repetitions()?;
            if piece.len().saturating_mul(count) > LONGEST - text.len() {
                return None;
            }
            text.push_str(&piece.repeat(count));
        }
        Some(text)
    }

    fn piece(&mut self, first: char) -> Option<String> {
        match first {
            '^' | '$' => Some(String::new()),
            '.' => Some(self.one_of(&[('a', 'z')])),
            '[' => self.class(),
            '(' => self.group(),
            '\\' => {
                let escaped = self.rest.next()?;
                match escaped {
                    'b' | 'A' | 'z' => Some(String::new()),
                    _ => Some(self.one_of(&escape(escaped)?)),
                }
            }
            '*' | '+' | '?' | '{' => None,
            literal => Some(literal.to_string()),
        }
    }

    fn group(&mut self) -> Option<String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        if self.rest.next_if_eq(&'?').is_some() {
            // Flags and names are none of the ordinary patterns.
            self.rest.next_if_eq(&':')?;
        }
        let text = self.alternatives()?;
        self.depth -= 1;
        self.rest.next_if_eq(&')').map(|_| text)
    }

    /// `[a-z0-9_]`, `[^/]`.
    fn class(&mut self) -> Option<String> {
        let excludes = self.rest.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        loop {
            let first = match self.rest.next()? {
                ']' if !ranges.is_empty() => break,
                '[' => return None,
                '\\' => {
                    let escaped = escape(self.rest.next()?)?;
                    if escaped.len() > 1 || escaped[0].0 != escaped[0].1 {
                        ranges.extend(escaped);
                        continue;
                    }
                    escaped[0].0
                }
                other => other,
            };
            let mut last = first;
            if self.rest.next_if_eq(&'-').is_some() {
                match self.rest.next()? {
                    ']' => {
                        ranges.extend([(first, first), ('-', '-')]);
                        break;
                    }
                    '\\' => last = escape(self.rest.next()?)?[0].0,
                    end => last = end,
                }
            }
            ranges.push((first, last));
        }
        if !excludes {
            return Some(self.one_of(&ranges));
        }
        let is_excluded = |letter: &char| ranges.iter().any(|(from, to)| (from..=to).contains(&letter));
        let left: Vec<char> = ('a'..='z').chain('0'..='9').chain('A'..='Z').chain(' '..='~').collect();
        let left: Vec<char> = left.into_iter().filter(|letter| !is_excluded(letter)).collect();
        left.get(self.turn % left.len().max(1)).map(char::to_string)
    }

    /// A character of one of the ranges.
    fn one_of(&self, ranges: &[(char, char)]) -> String {
        let letters = ranges.iter().flat_map(|(from, to)| (*from..=*to).take(16));
        let letters: Vec<char> = letters.collect();
        letters.get(self.turn % letters.len().max(1)).map(char::to_string).unwrap_or_default()
    }

    /// How often the piece before is repeated: once where nothing is said.
    fn repetitions(&mut self) -> Option<usize> {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                let bounds: String = self.rest.by_ref().skip(1).take_while(|letter| *letter != '}').collect();
                let (least, most) = bounds.split_once(',').unwrap_or((&bounds, &bounds));
                let most = if most.is_empty() { usize::MAX } else { most.trim().parse().ok()? };
                self.rest.next_if_eq(&'?');
                return Some(least.trim().parse::<usize>().ok()?.saturating_add(self.more).min(most));
            }
            _ => return Some(1),
        };
        self.rest.next();
        self.rest.next_if_eq(&'?');
        Some(usize::saturating_add(least, self.more).min(most))
    }
}

/// The characters that an escape stands for.
fn escape(letter: char) -> Option<Vec<(char, char)>> {
    Some(match letter {
        'd' => vec![('0', '9')],
        'w' => vec![('a', 'z'), ('0', '9'), ('_', '_')],
        's' => vec![(' ', ' ')],
        'D' | 'S' => vec![('a', 'z')],
        'W' => vec![('-', '-')],
        'n' => vec![('\n', '\n')],
        't' => vec![('\t', '\t')],
        'x' | 'u' | 'U' | 'p' | 'P' => return None,
        other => vec![(other, other)],
    })
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::sample;

    #[test]
    fn what_is_made_for_a_pattern_matches_it() {
        for pattern in [
            "[a-z]+",
            "[0-9]{8}",
            "^[A-Za-z0-9_-]{1,64}$",
            "(?:CN|EU)-[0-9]{2,}",
            r"\d{4}-\d{2}-\d{2}",
            r"[^/\s]+/[^/\s]+",
            "",
            "a|bc|d{3}",
            r"([a-f0-9]{2}:){5}[a-f0-9]{2}",
            "[a-z][a-z0-9]*(-[a-z0-9]+)*",
            "[]a]",
            "[a-]x?",
            r"v\d+\.\d+(\.\d+)?",
        ] {
            let whole = Regex::new(&format!("^(?:{pattern})$")).expect("a pattern");
            for more in [0, 1, 5] {
                for turn in 0..4 {
                    let text = sample(pattern, more, turn).unwrap_or_else(|| panic!("{pattern} is not understood"));
                    assert!(whole.is_match(&text), "{pattern}: {text}");
                }
            }
        }
        assert_ne!(sample("[a-z]+", 0, 0), sample("[a-z]+", 0, 1));
    }

    #[test]
    fn what_is_not_understood_is_nothing() {
        for pattern in ["(?i)a", r"\p{L}", "(", "a{", "[a", "*", "((a{100}){100}){100}", "(ab){18446744073709551615}"] {
            assert_eq!(sample(pattern, 0, 0), None, "{pattern}");
        }
    }
}
