//! Places of facts that the model holds without one: where their key stands in the text of their entity.

use speclang::{Sources, Span};

use super::{Family, Node};

/// Gives each fact that stands at its entity's own place the place of its key, where the text has one.
pub(super) fn refine(node: &mut Node, sources: &Sources) {
    let text = sources.text(node.span.file);
    let above: &[&str] = match node.family {
        Family::Signature => &["auth", "signature"],
        Family::Token => &["auth", "token"],
        _ => &[],
    };
    let mut block = around(text, node.span);
    if let Some(inner) = descend(text, block, above) {
        node.span = Span { start: inner.0, end: inner.0 + key_length(text, inner), ..node.span };
        block = inner;
    }
    let own = node.span;
    for fact in node.facts.iter_mut().filter(|fact| fact.span == own || !above.is_empty()) {
        let mut path: Vec<&str> = fact.name.split('.').collect();
        if node.family == Family::Service && path.len() > 1 {
            path.insert(0, "wire");
        }
        if let Some((start, end)) = descend(text, block, &path).and_then(|(start, end)| value(text, (start, end))) {
            fact.span = Span { start, end, ..own };
        }
    }
    for child in &mut node.children {
        refine(child, sources);
    }
}

/// First byte and byte after the last one.
type Range = (u32, u32);

/// The text of an entity: its file, where it stands in the first key of one, else its key and what stands under it.
fn around(text: &str, span: Span) -> Range {
    let start = text[..span.range().start].rfind('\n').map_or(0, |at| at + 1);
    let head = text[start..].split('\n').next().unwrap_or_default();
    let is_file = !head.starts_with(' ') && ["service:", "operation:", "type:"].iter().any(|key| head.starts_with(key));
    if is_file { (0, size(text)) } else { (size(&text[..start]), end_of_block(text, start)) }
}

/// Follows keys from the outside to the inside.
fn descend(text: &str, block: Range, path: &[&str]) -> Option<Range> {
    path.iter().try_fold(block, |block, key| find(text, block, key)).filter(|_| !path.is_empty())
}

/// Where a key stands directly within a block, with what stands under it.
fn find(text: &str, (from, to): Range, key: &str) -> Option<Range> {
    let block = &text[from as usize..to as usize];
    let forms = [format!("{key}:"), format!("\"{key}\":")];
    let starts = |line: &str| forms.iter().any(|form| line.starts_with(form.as_str()));
    let mut at = from as usize;
    let mut depth = None;
    for (number, line) in block.split_inclusive('\n').enumerate() {
        let inner = line.trim_start();
        let indent = line.len() - inner.len();
        let is_head = number == 0 && from > 0;
        if !is_head && !inner.trim().is_empty() && !inner.starts_with('#') {
            let depth = *depth.get_or_insert(indent);
            if indent == depth && starts(inner) {
                return Some((size(&text[..at + indent]), end_of_block(text, at)));
            }
        }
        at += line.len();
    }
    // `{key: value}` on the line of the entity itself.
    let line = block.split('\n').next().unwrap_or_default();
    let of = |form: &String| line.match_indices(form).map(|(at, _)| at).find(|at| line[..*at].ends_with([' ', '{']));
    let flow = forms.iter().filter_map(of).min()?;
    Some((from + size(&line[..flow]), from + size(line)))
}

/// What stands behind the key that begins a range; the key itself where that is several lines.
fn value(text: &str, (start, end): Range) -> Option<Range> {
    let line = text[start as usize..end as usize].split('\n').next()?;
    let colon = line.find(':')?;
    let behind = &line[colon + 1..];
    let skipped = behind.len() - behind.trim_start().len();
    let rest = behind.trim();
    let length = if rest.starts_with(['[', '{']) { rest.len() } else { rest.find([',', '}']).unwrap_or(rest.len()) };
    if length == 0 {
        return Some((start, start + size(&line[..colon])));
    }
    let begin = start + size(&line[..=colon]) + u32::try_from(skipped).ok()?;
    Some((begin, begin + u32::try_from(length).ok()?))
}

fn key_length(text: &str, (start, end): Range) -> u32 {
    let key = text[start as usize..end as usize].split(':').next();
    key.map_or(0, size)
}

/// Where a key's block ends: before the next line that is indented no deeper.
pub(crate) fn end_of_block(text: &str, start: usize) -> u32 {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut lines = text[line_start..].split_inclusive('\n');
    let Some(head) = lines.next() else { return size(text) };
    let mut end = line_start + head.len();
    for line in lines {
        if !line.trim().is_empty() && depth(line) <= depth(head) {
            break;
        }
        end += line.len();
    }
    size(&text[..end])
}

fn size(text: &str) -> u32 {
    // Files are far smaller than four gigabytes: the loader refuses others.
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
