//! A page as a list of elements; what is not well-formed is an error.

/// An element of a page.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// All text inside, unescaped.
    pub(crate) text: String,
    /// What it stands in, the outermost first.
    ancestors: Vec<usize>,
}

/// All elements, in the order in which they begin.
#[derive(Debug)]
pub(crate) struct Document(pub(crate) Vec<Element>);

/// Elements without an end tag.
const VOID: &[&str] = &["input", "meta"];

impl Element {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn is(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|known| known == class)
    }

    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Document {
    /// Reads a page whose every tag is closed where it was opened.
    pub(crate) fn read(page: &str) -> Result<Self, String> {
        let mut rest = page.strip_prefix("<!doctype html>").ok_or("no doctype")?;
        let (mut elements, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
        while let Some(at) = rest.find('<') {
            let text = unescaped(&rest[..at])?;
            for outer in &open {
                elements[*outer].text.push_str(&text);
            }
            rest = &rest[at + 1..];
            let end = rest.find('>').ok_or("a tag without an end")?;
            let tag = &rest[..end];
            rest = &rest[end + 1..];
            if let Some(name) = tag.strip_prefix('/') {
                let last = open.pop().ok_or_else(|| format!("</{name}> closes nothing"))?;
                if elements[last].name != name {
                    return Err(format!("</{name}> closes <{}>", elements[last].name));
                }
                continue;
            }
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let attributes = read_attributes(attributes)?;
            elements.push(Element { name: name.into(), attributes, text: String::new(), ancestors: open.clone() });
            if name == "style" {
                rest = &rest[rest.find("</style>").ok_or("a style without an end")?..];
            }
            if !VOID.contains(&name) {
                open.push(elements.len() - 1);
            }
        }
        if open.is_empty() { Ok(Self(elements)) } else { Err(format!("{} tags stay open", open.len())) }
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str, class: &'a str) -> impl Iterator<Item = &'a Element> {
        self.0.iter().filter(move |known| known.name == name && (class.is_empty() || known.is(class)))
    }

    /// Elements inside of another one.
    pub(crate) fn inside<'a>(&'a self, outer: &'a Element, name: &'a str) -> impl Iterator<Item = &'a Element> {
        let at = self.0.iter().position(|known| std::ptr::eq(known, outer));
        self.0.iter().filter(move |known| known.name == name && at.is_some_and(|at| known.ancestors.contains(&at)))
    }
}

fn read_attributes(text: &str) -> Result<Vec<(String, String)>, String> {
    let (mut all, mut rest) = (Vec::new(), text.trim());
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        let Some(value) = rest[end..].strip_prefix("=\"") else {
            all.push((name, String::new()));
            rest = rest[end..].trim_start();
            continue;
        };
        let close = value.find('"').ok_or_else(|| format!("`{name}` has no closing quote"))?;
        all.push((name, unescaped(&value[..close])?));
        rest = value[close + 1..].trim_start();
    }
    Ok(all)
}

fn unescaped(text: &str) -> Result<String, String> {
    const NAMES: [(&str, &str); 6] =
        [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#x27", "'"), ("#x2f", "/"), ("amp", "&")];
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, behind) = part.split_once(';').ok_or_else(|| format!("a bare & before `{part}`"))?;
        let known = NAMES.iter().find(|(known, _)| *known == name).ok_or_else(|| format!("unknown &{name};"))?;
        plain.extend([known.1, behind]);
    }
    Ok(plain)
}
