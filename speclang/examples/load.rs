//! scratch
fn main() {
    let mut files = Vec::new();
    fn walk(d: &std::path::Path, files: &mut Vec<(String, String)>) {
        for e in std::fs::read_dir(d).unwrap() { let p = e.unwrap().path(); if p.is_dir() { walk(&p, files) } else if p.extension().is_some_and(|x| x == "yaml") {
            files.push((p.strip_prefix("spec").unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&p).unwrap())); } }
    }
    walk(std::path::Path::new("spec"), &mut files);
    let s = speclang::Sources::new(files);
    let t = std::time::Instant::now();
    let (api, found) = speclang::load_and_check(&s);
    eprintln!("{:?}", t.elapsed());
    print!("{}", speclang::render_text(&found, &s, false));
    for s in &api.services { eprintln!("{} ops {} types {} errors {}", s.file.service.value, s.operations.len(), s.types.len(), s.catalogue.len()); }
}
