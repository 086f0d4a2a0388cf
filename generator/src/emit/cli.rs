//! The crate of the command line: its tables, a main of one line, a test that starts the program.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Frame, Part, Piece, docs, literal, manifest, print};
use crate::ir::{Cli, CliCommand, CliGroup, CliHelp, CliValue, Crate};

/// The files of the crate, by their paths in it.
pub(super) fn parts<'a>(krate: &'a Crate, cli: &'a Cli, frame: Frame<'a>) -> Vec<Part<'a>> {
    let templates = [
        ("Cargo.toml", include_str!("templates/cli/Cargo.toml.j2")),
        ("README.md", include_str!("templates/cli/README.md.j2")),
        ("src/main.rs", include_str!("templates/cli/main.rs.j2")),
        ("tests/program.rs", include_str!("templates/cli/program.rs.j2")),
    ];
    let of_template = move |(path, template): (&str, &'static str)| {
        Part::new(path, Piece::always(move || manifest::render_cli(template, krate, cli)))
    };
    let mut parts: Vec<Part<'a>> = templates.into_iter().map(of_template).collect();
    parts.push(Part::new("src/lib.rs", Piece::always(|| lib(krate, cli))));
    for group in &cli.groups {
        let module = group.module.as_str();
        parts.push(Part::new(format!("src/{module}/mod.rs"), Piece::always(|| group_file(krate, group))));
        for command in &group.commands {
            let piece = Piece::of((frame.lib, frame.spec_folder, module, command), command_file);
            parts.push(Part::new(format!("src/{module}/{}.rs", command.module), piece));
        }
    }
    parts
}

fn lib(krate: &Crate, cli: &Cli) -> String {
    let (name, client) = (&cli.program, format_ident!("{}", krate.lib));
    let modules: Vec<_> = cli.groups.iter().map(|group| format_ident!("{}", group.module)).collect();
    let about = docs::inner(&[format!("Tables of the program `{name}`; its code is in `specwright-cli`.")]);
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

fn command_file((lib, spec_folder, group, command): (&str, &str, &str, &CliCommand)) -> String {
    let (client, module) = (format_ident!("{lib}"), format_ident!("{group}"));
    // Named by its path: imported, it could meet a name of the table's own.
    let request = format_ident!("{}", command.request);
    let (name, summary, notes) = (&command.name, &command.summary, &command.notes);
    let parameters = command.parameters.iter().map(help);
    let waiters = command.waiters.iter().map(|(name, text)| quote!((#name, #text)));
    let columns = command.columns.iter().map(|(name, usual)| quote!(Column { name: #name, usual: #usual }));
    let rows = literal::option(command.rows.as_ref());
    let secrets = &command.secrets;
    let mut imports = vec!["Command"];
    imports.extend((!command.columns.is_empty()).then_some("Column"));
    imports.extend((!command.parameters.is_empty()).then_some("Help"));
    imports.extend(command.parameters.iter().any(has_values).then_some("Value"));
    imports.sort_unstable();
    let imports = imports.into_iter().map(|name| format_ident!("{name}"));
    let about = docs::inner(&[format!("The command `{name}`.")]);
    let body = quote! {
        #about
        use ::api_cli::{#(#imports),*};
        use ::#client::runtime::Operation;

        pub(crate) const COMMAND: Command = Command {
            name: #name,
            descriptor: <::#client::#module::#request as Operation>::descriptor,
            summary: #summary,
            notes: &[#(#notes),*],
            parameters: &[#(#parameters),*],
            waiters: &[#(#waiters),*],
            rows: #rows,
            columns: &[#(#columns),*],
            secrets: &[#(#secrets),*],
        };
    };
    print::file(&format!("{spec_folder}/operations/{group}/{}.yaml", command.module), body)
}

fn has_values(help: &CliHelp) -> bool {
    !help.values.is_empty() || help.fields.iter().any(has_values)
}

fn help(help: &CliHelp) -> TokenStream {
    let (wire, flag, text) = (&help.wire, &help.flag, &help.text);
    let values = help.values.iter().map(|value| {
        let CliValue { wire, name, text } = value;
        quote!(Value { wire: #wire, name: #name, text: #text })
    });
    let fields = help.fields.iter().map(self::help);
    quote!(Help { wire: #wire, flag: #flag, text: #text, values: &[#(#values),*], fields: &[#(#fields),*] })
}
