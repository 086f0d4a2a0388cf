//! The table of the service, and the endpoints.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::literal::option;
use super::table::Holder;
use super::{docs, literal, print, retry, table};
use crate::ir::{
    AuthException, BodyEncoding, CallConstant, ClientValue, Crate, Endpoint, Envelope, ErrorBody, Form, MinorUnits,
    Path, Place, SecretPart, SecretScheme, ServiceTable, Signature, Spelling,
};

pub(super) fn service(krate: &Crate) -> String {
    let table = &krate.service;
    let (id, title, endpoint) = (&table.id, &krate.title, &table.endpoint);
    let (query, header) = (spelling(&table.query), spelling(&table.header));
    let counting = format_ident!("{}", table.counting.name());
    let signature = option(table.signature.as_ref().map(|Signature { algorithm, date_header, session_header, domain_header }| {
        let (session, domain) = (option(session_header.as_ref()), option(domain_header.as_ref()));
        quote!(SignatureScheme { algorithm: #algorithm, date_header: #date_header, session_header: #session, domain_header: #domain })
    }));
    let (secrets, exceptions) = (table.secrets.iter().map(secret), table.auth_exceptions.iter().map(exception));
    let secret_import = (!table.secrets.is_empty()).then(|| quote!(SecretPart, SecretScheme,));
    let has_scheme =
        !table.secrets.is_empty() || table.auth_exceptions.iter().any(|exception| !exception.taken.is_empty());
    let scheme_import = has_scheme.then(|| quote!(Scheme,));
    let (content_type, request_id) = (&table.content_type, &table.request_id_header);
    let envelope = option(table.envelope.as_ref().map(|Envelope { success, data }| {
        let (success, data) = (option(success.as_ref().map(path)), option(data.as_ref().map(path)));
        quote!(Envelope { success: #success, data: #data })
    }));
    let envelope_import = table.envelope.as_ref().map(|_| quote!(Envelope,));
    let bodies = table.error_bodies.iter().map(error_body);
    let path_import = (!table.error_bodies.is_empty() || table.envelope.is_some()).then(|| quote!(Path,));
    let body_import = (!table.error_bodies.is_empty()).then(|| quote!(ErrorBody,));
    let success = &table.success_codes;
    let any = table.any_operation.iter().map(|constant| format_ident!("{constant}"));
    let signature_import = table.signature.as_ref().map(|_| quote!(SignatureScheme,));
    let codes = (!table.any_operation.is_empty()).then(|| {
        quote!(
            use crate::error_codes;
        )
    });
    let user_agent = quote!(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    let about = docs::inner(&["Facts shared by all operations."]);
    let doc = docs::outer(&["Description of the service."]);
    let endpoints = table.endpoints.iter().map(|Endpoint { constant, url, doc, .. }| {
        let constant = format_ident!("{constant}");
        let doc = docs::outer(&[doc.as_str()]);
        quote!(#doc pub const #constant: &str = #url;)
    });
    let regions =
        table.endpoints.iter().map(|Endpoint { region, url, .. }| quote!(Region { name: #region, endpoint: #url }));
    let Carried { values, constants, imports, names } = carried(table);
    let zone_doc = docs::outer(&["The time zone of dates and months of the service."]);
    let zone = literal::integer(table.zone);
    let endpoints_doc = docs::outer(&["Endpoints of the service."]);
    let (sources_import, credentials) = match &table.credentials {
        Some(places) if places.has_keys() => (None, quote!(crate::credentials::PLACES)),
        _ => (Some(quote!(CredentialSources,)), quote!(CredentialSources::NONE)),
    };
    let default = table.form.as_ref().and_then(|form| form.default);
    let encoding = option(default.map(|encoding| {
        let name = if encoding == BodyEncoding::Parts { quote!(PARTS) } else { quote!(FORM) };
        quote!(&#name)
    }));
    let (form_imports, form) =
        (table.form.as_ref().map(|_| FORM_NAMES.map(|name| format_ident!("{name}"))), table.form.as_ref().map(form));
    let form_imports = form_imports.map(|names| quote!(#(#names,)*));
    let (units_import, units) =
        (table.minor_units.as_ref().map(|_| quote!(MinorUnits,)), table.minor_units.as_ref().map(minor_units));
    let (retry, retry_import) = retry::scheme(&table.retry);
    let body = quote! {
        #about
        use api_runtime::{AuthScheme, #imports Counting, #sources_import #form_imports #envelope_import #body_import #units_import #path_import Region, #retry_import #scheme_import #secret_import Service, #signature_import Spelling, Zone};
        #codes

        #doc
        pub static SERVICE: Service = Service {
            id: #id,
            title: #title,
            endpoint: #endpoint,
            regions: &[#(#regions),*],
            query: #query,
            header: #header,
            length_counts: Counting::#counting,
            auth: AuthScheme { signature: #signature, secrets: &[#(#secrets),*], exceptions: &[#(#exceptions),*] },
            client_values: &[#values],
            every_call: &[#constants],
            credentials: #credentials,
            content_type: #content_type,
            encoding: #encoding,
            retry: #retry,
            request_id_header: #request_id,
            envelope: #envelope,
            error_bodies: &[#(#bodies),*],
            success_codes: &[#(#success),*],
            user_agent: #user_agent,
            errors: &[#(&error_codes::#any),*],
        };

        #form

        #units

        #zone_doc
        pub const ZONE: Zone = Zone::ahead_of_utc(#zone);

        #endpoints_doc
        pub mod endpoints { #(#endpoints)* }

        #names
    };
    print::file(&format!("{}/service.yaml", krate.spec_folder), body)
}

/// What every call carries, and what a client sets once, as parts of the file.
struct Carried {
    values: TokenStream,
    constants: TokenStream,
    imports: TokenStream,
    /// The module with the names of values.
    names: TokenStream,
}

fn carried(table: &ServiceTable) -> Carried {
    let (values, every) = (&table.client_values, &table.every_call);
    let constants = every.iter().map(|CallConstant { place, name, value }| {
        let place = match place {
            Place::Query => quote!(Query),
            Place::Path | Place::Header | Place::Body | Place::Whole | Place::Field => quote!(Header),
        };
        quote!(CallConstant { place: Place::#place, name: #name, value: #value })
    });
    let value_import = (!values.is_empty()).then(|| quote!(ClientValue, Parameter,));
    let constant_import = (!every.is_empty()).then(|| quote!(CallConstant, Place,));
    let names = values.iter().map(|ClientValue { constant, row, doc, .. }| {
        let (constant, name, doc) = (format_ident!("{constant}"), &row.name, docs::outer(doc));
        quote!(#doc pub const #constant: &str = #name;)
    });
    let names = (!values.is_empty()).then(|| {
        let doc = docs::outer(&["Names of values that are set on the client for all calls."]);
        quote!(#doc pub mod values { #(#names)* })
    });
    let values = values.iter().map(client_value);
    Carried {
        values: quote!(#(#values),*),
        constants: quote!(#(#constants),*),
        imports: quote!(#constant_import #value_import),
        names: quote!(#names),
    }
}

fn client_value(value: &ClientValue) -> TokenStream {
    let ClientValue { constant: _, row, of_endpoint, required, default, doc: _ } = value;
    let (row, default) = (table::parameter(row, Holder::Constant), option(default.as_ref()));
    quote!(ClientValue { parameter: #row, of_endpoint: #of_endpoint, required: #required, default: #default })
}

fn secret(SecretScheme { scheme, prefix, parts }: &SecretScheme) -> TokenStream {
    let scheme = format_ident!("{}", scheme.name());
    let parts = parts.iter().map(|SecretPart { name, place, variable }| {
        let variable = option(variable.as_ref());
        quote!(SecretPart { name: #name, place: #place, variable: #variable })
    });
    quote!(SecretScheme { scheme: Scheme::#scheme, prefix: #prefix, parts: &[#(#parts),*] })
}

fn exception(AuthException { operation, taken }: &AuthException) -> TokenStream {
    let taken = taken.iter().map(|scheme| format_ident!("{}", scheme.name()));
    quote!((#operation, &[#(Scheme::#taken),*]))
}

fn error_body(ErrorBody { several, code, or, message, request_id, fields }: &ErrorBody) -> TokenStream {
    let several = several.as_ref().map(path).map(|at| quote!(.several(#at)));
    let code = code.as_ref().map(path).map(|at| quote!(.code(#at)));
    let or = or.as_ref().map(path).map(|at| quote!(.or(#at)));
    let message = message.as_ref().map(path).map(|at| quote!(.message(#at)));
    let request_id = request_id.as_ref().map(path).map(|at| quote!(.request_id(#at)));
    let fields = fields.as_ref().map(path).map(|at| quote!(.fields(#at)));
    quote!(ErrorBody::new() #several #code #or #message #request_id #fields)
}

fn path(Path(names): &Path) -> TokenStream {
    quote!(Path(&[#(#names),*]))
}

/// What the table of a form names.
const FORM_NAMES: [&str; 4] = ["Encoding", "FormStyle", "ListStyle", "ObjectStyle"];

fn form(Form { object, list, empty_string, of_forms, of_parts, default: _ }: &Form) -> TokenStream {
    let (object, list) = (format_ident!("{}", object.name()), format_ident!("{}", list.name()));
    let encoding = |name: &str, method: &str, doc: &str| {
        let (name, method) = (format_ident!("{name}"), format_ident!("{method}"));
        let doc = docs::outer(&[doc]);
        quote! {
            #doc
            pub static #name: Encoding = Encoding::#method(FormStyle {
                object: ObjectStyle::#object,
                list: ListStyle::#list,
                empty_string: #empty_string,
            });
        }
    };
    let forms = of_forms.then(|| encoding("FORM", "form", "How bodies are written that are forms."));
    let parts = of_parts.then(|| encoding("PARTS", "multipart", "How bodies are written that are several parts."));
    quote!(#forms #parts)
}

fn minor_units(MinorUnits { currencies, otherwise }: &MinorUnits) -> TokenStream {
    let doc = docs::outer(&["Decimal places of amounts that are sent in minor units, by currency."]);
    let currencies = currencies.iter().map(|(code, places)| {
        let places = literal::integer(*places);
        quote!((#code, #places))
    });
    let otherwise = option(otherwise.map(literal::integer));
    quote! {
        #doc
        pub static MINOR_UNITS: MinorUnits = MinorUnits { currencies: &[#(#currencies),*], otherwise: #otherwise };
    }
}

fn spelling(Spelling { empty, empty_string, null, empty_list }: &Spelling) -> TokenStream {
    quote!(Spelling { empty: #empty, empty_string: #empty_string, null: #null, empty_list: #empty_list })
}
