//! The crate of the command line: its tables, a main of one line, a test that starts the program.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Part, docs, literal, manifest, print};
use crate::ir::{Cli, CliCommand, CliGroup, CliHelp, Crate};

/// The files of the crate, by their paths in it.
pub(super) fn parts<'a>(krate: &'a Crate, cli: &'a Cli) -> Vec<Part<'a>> {
    let template = move |text: &'static str| move || manifest::render_cli(text, krate, cli);
    let mut parts: Vec<Part<'a>> = vec![
        ("Cargo.toml".to_owned(), Box::new(template(include_str!("templates/cli/Cargo.toml.j2")))),
        ("README.md".to_owned(), Box::new(template(include_str!("templates/cli/README.md.j2")))),
        ("src/main.rs".to_owned(), Box::new(template(include_str!("templates/cli/main.rs.j2")))),
        ("tests/program.rs".to_owned(), Box::new(template(include_str!("templates/cli/program.rs.j2")))),
        ("src/lib.rs".to_owned(), Box::new(|| lib(krate, cli))),
    ];
    for group in &cli.groups {
        parts.push((format!("src/{}/mod.rs", group.module), Box::new(|| group_file(krate, group))));
        for command in &group.commands {
            let path = format!("src/{}/{}.rs", group.module, command.module);
            parts.push((path, Box::new(|| command_file(krate, group, command))));
        }
    }
    parts
}

fn lib(krate: &Crate, cli: &Cli) -> String {
    let (name, client) = (&cli.program, format_ident!("{}", krate.lib));
    let modules: Vec<_> = cli.groups.iter().map(|group| format_ident!("{}", group.module)).collect();
    let about = docs::inner(&[format!("Tables of the program `{name}`; everything that it does stands in `api-cli`.")]);
    let doc = docs::outer(&[format!("The program `{name}`.")]);
    let body = quote! {
        #about
        #(mod #modules;)*
        use ::api_cli::Program;

        #doc
        pub static PROGRAM: Program = Program {
            name: #name,
            version: env!("CARGO_PKG_VERSION"),
            service: &::#client::service::SERVICE,
            groups: &[#(#modules::GROUP),*],
        };
    };
    print::file(&krate.spec_folder, body)
}

fn group_file(krate: &Crate, group: &CliGroup) -> String {
    let title = &group.title;
    let modules: Vec<_> = group.commands.iter().map(|command| format_ident!("{}", command.module)).collect();
    let about = docs::inner(&[format!("Commands of the group {}.", group.heading)]);
    let body = quote! {
        #about
        #(mod #modules;)*
        use ::api_cli::Group;

        pub(crate) const GROUP: Group = Group { title: #title, operations: &[#(#modules::COMMAND),*] };
    };
    print::file(&format!("{}/operations/{}", krate.spec_folder, group.module), body)
}

fn command_file(krate: &Crate, group: &CliGroup, command: &CliCommand) -> String {
    let (client, module) = (format_ident!("{}", krate.lib), format_ident!("{}", group.module));
    // Named by its path: imported, it could meet a name of the table's own.
    let request = format_ident!("{}", command.request);
    let (name, summary, notes) = (&command.name, &command.summary, &command.notes);
    let parameters = command.parameters.iter().map(help);
    let columns = command.columns.iter().map(|(name, usual)| quote!(Column { name: #name, usual: #usual }));
    let rows = literal::option(command.rows.as_ref());
    let mut imports = vec!["Command"];
    imports.extend((!command.columns.is_empty()).then_some("Column"));
    imports.extend((!command.parameters.is_empty()).then_some("Help"));
    imports.sort_unstable();
    let imports = imports.into_iter().map(|name| format_ident!("{name}"));
    let about = docs::inner(&[format!("The command `{name}`.")]);
    let body = quote! {
        #about
        use ::api_cli::{#(#imports),*};
        use ::#client::runtime::Operation;

        pub(crate) const COMMAND: Command = Command {
            name: #name,
            descriptor: <::#client::#module::#request as Operation>::DESCRIPTOR,
            summary: #summary,
            notes: &[#(#notes),*],
            parameters: &[#(#parameters),*],
            rows: #rows,
            columns: &[#(#columns),*],
        };
    };
    print::file(&format!("{}/operations/{}/{}.yaml", krate.spec_folder, group.module, command.module), body)
}

fn help(help: &CliHelp) -> TokenStream {
    let (wire, flag, text) = (&help.wire, &help.flag, &help.text);
    let values = help.values.iter().map(|(value, doc)| quote!((#value, #doc)));
    let fields = help.fields.iter().map(self::help);
    quote!(Help { wire: #wire, flag: #flag, text: #text, values: &[#(#values),*], fields: &[#(#fields),*] })
}
