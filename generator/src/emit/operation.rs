//! The file of an operation: request, tables, response, and the types that are its own.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports::Names;
use super::table::Holder;
use super::{
    Frame, amounts, answer, by_status, codes, constructor, docs, example, headers, literal, object, paging, print,
    serde, table, types, waiter,
};
use crate::ir::{Answer, BodyEncoding, ErrorRow, Object, Operation, RateLimit, Safety};

pub(super) fn file((frame, module, operation): (Frame<'_>, &str, &Operation)) -> String {
    let request = request(frame, module, operation);
    let tables = tables(operation);
    let response = match &operation.response {
        Answer::Own(own) => response(&operation.request.name, own),
        Answer::ByStatus(answers) => by_status::tokens(&operation.request.name, answers),
        Answer::Shared(_) | Answer::OneOf(..) | Answer::Text | Answer::Bytes | Answer::Nothing => TokenStream::new(),
    };
    let headers = operation.headers.as_ref().map(|known| headers::tokens(&operation.request.name, known));
    let codes = codes::of_operation(operation);
    let pages = paging::paged(operation);
    let own = operation.types.iter().map(types::item_tokens);
    let body = quote!(#request #tables #pages #response #headers #codes #(#own)*);
    let imports = Names::of_operation(operation).tokens(&operation.imports);
    let error_codes = if operation.errors.is_empty() {
        quote!(
            use crate::error_codes::CommonCode;
        )
    } else {
        quote!(
            use crate::error_codes::{self, CommonCode};
        )
    };
    let source = format!("{}/operations/{module}/{}.yaml", frame.spec_folder, operation.module);
    print::file(&source, quote!(#imports #error_codes use crate::service::SERVICE; #body))
}

fn request(frame: Frame<'_>, module: &str, operation: &Operation) -> TokenStream {
    let mut lines = operation.doc.clone();
    lines.extend(example::of_operation(frame, module, operation));
    lines.extend(operation.sections.iter().cloned());
    let definition = object::definition(&operation.request, &lines);
    let constructor = constructor::tokens(&operation.request, &methods());
    let name = format_ident!("{}", operation.request.name);
    let response = answer::rust_type(&operation.response);
    let code = format_ident!("{}Code", operation.request.name);
    let reading = object::reading(&operation.request);
    let serde = serde::request(&operation.request);
    let known = operation.headers.as_ref().map(|headers| {
        let names = headers.fields.iter().map(|field| &field.wire);
        quote!(const HEADERS: &'static [&'static str] = &[#(#names),*];)
    });
    quote! {
        #definition
        #constructor
        impl Operation for #name {
            type Response = #response;
            type Code = #code;

            const SERVICE: &'static Service = &SERVICE;
            const READ: &'static api_runtime::ReadAs<Self::Response> = &READ;
            #known

            // The other one would be inlined, and its constant with it, into each crate that makes a call.
            #[inline(never)]
            fn descriptor() -> &'static Descriptor {
                descriptor::<true>()
            }

            #[cfg(feature = "test-util")]
            fn kept(&self) -> Option<api_runtime::testing::Kept> {
                api_runtime::testing::keep(self)
            }
        }

        #reading
        #serde

        static READ: api_runtime::ReadAs<#response> = api_runtime::ReadAs::of();
    }
}

fn methods() -> TokenStream {
    let validate = docs::outer(&["Every limit and rule that this request violates; empty if it is valid."]);
    let explain = docs::outer(&["What is sent, and how the server interprets it."]);
    let raw = docs::outer(&["Bypasses types and validation: sends anything instead of the values of this request."]);
    quote! {
        #validate
        #[must_use]
        pub fn validate(&self) -> Violations {
            api_runtime::validate(self)
        }

        #explain
        #[must_use]
        pub fn explain(&self) -> Explanation {
            api_runtime::explain(self)
        }

        #raw
        pub fn raw(&self) -> Raw<'_, Self> {
            Raw::new(self)
        }
    }
}

fn tables(operation: &Operation) -> TokenStream {
    let (id, path, source) = (&operation.id, &operation.path, &operation.source);
    let method = format_ident!("{}", operation.method.name());
    let safety = match &operation.safety {
        Safety::Read => quote!(Read),
        Safety::Write => quote!(Write),
        Safety::WriteKeyedBy(key) => quote!(WriteKeyedBy(#key)),
    };
    let parameters = operation.parameters.iter().map(|row| table::parameter(row, Holder::Function));
    let rules = operation.rules.iter().map(table::rule);
    let errors = operation.errors.iter().map(error);
    let answers = answer::table(&operation.response);
    let paging = paging::table(operation.paging.as_ref());
    let (waiters, waits) = (waiter::list(operation), waiter::tables(operation));
    let rate_limit = literal::option(operation.rate_limit.map(|RateLimit { calls, seconds }| {
        let (calls, seconds) = (literal::integer(calls), literal::integer(seconds));
        quote!(RateLimit::new(#calls, #seconds))
    }));
    let partial_failure = literal::option(operation.partial_failure.as_ref());
    let body = operation.media_type.as_ref().map(|(encoding, media_type)| {
        let of = if *encoding == BodyEncoding::Json { quote!(json) } else { quote!(plain) };
        quote!(static BODY: api_runtime::Encoding = api_runtime::Encoding::#of(#media_type);)
    });
    quote! {
        #body

        // Generic, so that it is evaluated where code is made of it, and not by every check.
        #[allow(clippy::too_many_lines)]
        fn descriptor<const BUILT: bool>() -> &'static Descriptor {
            const {
                &Descriptor {
                    id: #id,
                    method: Method::#method,
                    path: #path,
                    source: #source,
                    safety: Safety::#safety,
                    parameters: &[#(#parameters),*],
                    rules: &[#(#rules),*],
                    errors: &[#(#errors),*],
                    answers: #answers,
                    paging: #paging,
                    waiters: #waiters,
                    rate_limit: #rate_limit,
                    partial_failure: #partial_failure,
                }
            }
        }

        #waits
    }
}

fn error(row: &ErrorRow) -> TokenStream {
    let constant = format_ident!("{}", row.constant);
    let status = row.status.map(|status| {
        let status = literal::integer(status);
        quote!(status: #status,)
    });
    let meaning = row.meaning.as_ref().map(|meaning| quote!(meaning: #meaning,));
    match (status, meaning) {
        (None, None) => quote!(&error_codes::#constant),
        (status, meaning) => quote!(&ErrorCode { #status #meaning ..error_codes::#constant }),
    }
}

/// The struct of a response that belongs to the operation.
fn response(request: &str, response: &Object) -> TokenStream {
    let doc = [format!("Response of [`{request}`].")];
    let definition = object::definition(response, &doc);
    let name = format_ident!("{}", response.name);
    let decode = if response.is_unstated() {
        // The page names no field: no body says as much as an object does.
        quote! {
            impl Decode for #name {
                const BODY: Body = Body::ObjectOrNothing;

                fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
                    json.object(&[], &mut [])?;
                    Ok(Self::default())
                }
            }
        }
    } else {
        object::decode(response)
    };
    let amounts = amounts::methods(response);
    let serde = serde::response(response);
    quote!(#definition #amounts #decode #serde)
}
