//! YAML of files that people name: read once nothing in it is nested without end.

use saphyr_parser::{Event, Parser};
use serde::de::DeserializeOwned;

/// How many lists and maps may stand within each other; rows are as flat as the answers that they become.
const DEEPEST: usize = 64;

/// Reads a text; what is wrong with it, and where.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    bounded(text)?;
    serde_yaml::from_str(text).map_err(|error| error.to_string())
}

/// Stops at the first list or map that is too deep: the decoder reads all levels first, in a time that grows with their square.
fn bounded(text: &str) -> Result<(), String> {
    let mut depth = 0_usize;
    for event in Parser::new_from_str(text) {
        let (event, place) = event.map_err(|error| error.to_string())?;
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            let line = place.start.line();
            return Err(format!("line {line}: lists and maps are nested more than {DEEPEST} levels deep"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_yaml::Value;

    use super::read;

    #[test]
    fn depth_has_an_end_that_is_found_early() {
        for text in [
            "- ".repeat(20_000),
            "[".repeat(20_000),
            "{a: ".repeat(20_000),
            format!("a:\n  b: {}", "- ".repeat(20_000)),
        ] {
            let told = read::<Value>(&text).expect_err("it is too deep");
            // Never closed, they are an error to the parser before it tells of them.
            assert!(
                told.contains("more than 64 levels deep") || told.contains(" line 1 ") || told.contains(" line 2 "),
                "{told}"
            );
        }
        assert!(read::<Value>(&format!("{}1{}", "[".repeat(64), "]".repeat(64))).is_ok());
    }
}
