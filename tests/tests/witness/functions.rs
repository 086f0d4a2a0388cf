//! What callers do with an item: one function for each use.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Fields, FnArg, ImplItem, ItemEnum, ItemImpl, ItemStruct, Path, ReturnType, Signature, Type};

use crate::arguments::concrete;
use crate::caller::{is_pub, outside};

/// The functions of one item.
pub(crate) struct Functions {
    prefix: String,
    text: String,
    count: usize,
}

impl Functions {
    /// None yet; the number tells the item from others.
    pub(crate) fn new(number: usize) -> Self {
        Self { prefix: format!("f{number}"), text: String::new(), count: 0 }
    }

    /// All of them.
    pub(crate) fn text(self) -> String {
        self.text
    }

    /// One function; its types are those that the old crate promises.
    pub(crate) fn add(
        &mut self,
        generics: &TokenStream,
        arguments: &TokenStream,
        result: &TokenStream,
        body: &TokenStream,
        own: Option<&TokenStream>,
    ) {
        let result = if result.is_empty() { quote!(()) } else { result.clone() };
        let name = format_ident!("{}_{}", self.prefix, self.count);
        self.count += 1;
        let function = quote!(fn #name #generics (#arguments) -> #result { #body });
        self.line(&outside(function, own));
    }

    /// A line each, so that an error points at one use.
    pub(crate) fn line(&mut self, text: &TokenStream) {
        writeln!(self.text, "{text}").expect("a string takes any text");
    }

    pub(crate) fn of_struct(&mut self, item: &ItemStruct) {
        if !is_pub(&item.vis) {
            return;
        }
        let (name, generics) = (&item.ident, &item.generics);
        let (own, declared) = (quote!(#name #generics), quote!(#generics));
        self.traits(&item.attrs, &own, &declared);
        let public: Vec<_> = item.fields.iter().filter(|field| is_pub(&field.vis)).collect();
        for (at, field) in public.iter().enumerate() {
            let ty = &field.ty;
            let member =
                field.ident.as_ref().map_or_else(|| syn::Index::from(at).to_token_stream(), ToTokens::to_token_stream);
            self.add(&declared, &quote!(x: &#own), &quote!(&#ty), &quote!(&x.#member), None);
            self.add(&declared, &quote!(x: &mut #own, v: #ty), &quote!(), &quote!(x.#member = v), None);
        }
        let is_open = public.len() == item.fields.len() && !is_non_exhaustive(&item.attrs);
        if let (true, Fields::Named(_)) = (is_open, &item.fields) {
            let names: Vec<_> = public.iter().filter_map(|field| field.ident.as_ref()).collect();
            let types: Vec<_> = public.iter().map(|field| &field.ty).collect();
            self.add(&declared, &quote!(#(#names: #types),*), &own, &quote!(#name { #(#names),* }), None);
            let body = quote!(let #name { #(#names),* } = x; (#(#names,)*));
            self.add(&declared, &quote!(x: #own), &quote!((#(#types,)*)), &body, None);
        }
    }

    pub(crate) fn of_enum(&mut self, item: &ItemEnum) {
        if !is_pub(&item.vis) {
            return;
        }
        let (name, generics) = (&item.ident, &item.generics);
        let (own, declared) = (quote!(#name #generics), quote!(#generics));
        self.traits(&item.attrs, &own, &declared);
        let mut arms = Vec::new();
        for variant in &item.variants {
            let (known, types) = (&variant.ident, variant.fields.iter().map(|field| &field.ty));
            let types: Vec<_> = types.collect();
            let values: Vec<_> = (0..types.len()).map(|at| format_ident!("v{at}")).collect();
            let given = quote!(#(#values: #types),*);
            match &variant.fields {
                Fields::Unit => {
                    self.add(&declared, &given, &own, &quote!(#name::#known), None);
                    arms.push(quote!(#name::#known => ()));
                }
                Fields::Unnamed(_) => {
                    self.add(&declared, &given, &own, &quote!(#name::#known(#(#values),*)), None);
                    let body = quote!(match x { #name::#known(#(#values),*) => Some((#(#values,)*)), _ => None });
                    self.add(&declared, &quote!(x: #own), &quote!(Option<(#(#types,)*)>), &body, None);
                    arms.push(quote!(#name::#known(..) => ()));
                }
                Fields::Named(_) => panic!("no caller is written for the fields of {name}::{known}"),
            }
        }
        if is_non_exhaustive(&item.attrs) {
            arms.push(quote!(_ => ()));
        }
        self.add(&declared, &quote!(x: #own), &quote!(), &quote!(match x { #(#arms),* }), None);
    }

    /// The traits that are derived, and those that every type has by itself.
    fn traits(&mut self, attrs: &[Attribute], own: &TokenStream, generics: &TokenStream) {
        let mut derived = vec![quote!(Send), quote!(Sync), quote!(Unpin)];
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let listed =
                attr.parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
            derived.extend(listed.unwrap_or_else(|error| panic!("derive: {error}")).iter().map(|path| {
                match path.to_token_stream().to_string().as_str() {
                    "Debug" => quote!(core::fmt::Debug),
                    "Hash" => quote!(core::hash::Hash),
                    _ => path.to_token_stream(),
                }
            }));
        }
        for path in derived {
            self.implements(&path, own, generics);
        }
    }

    fn implements(&mut self, path: &TokenStream, own: &TokenStream, generics: &TokenStream) {
        let path = with_lifetimes(path);
        let body = quote!(fn needs<T: #path>() {} needs::<#own>());
        self.add(generics, &quote!(), &quote!(), &body, Some(own));
    }

    pub(crate) fn of_impl(&mut self, item: &ItemImpl) {
        let (generics, ty) = (&item.generics, &item.self_ty);
        let (declared, own) = (quote!(#generics), outside(quote!(#ty), None));
        if let Some((path, _)) = &item.trait_ {
            self.implements(&quote!(#path), &own, &declared);
            for part in &item.items {
                match part {
                    ImplItem::Type(part) => {
                        let (name, is) = (&part.ident, &part.ty);
                        let given = quote!(x: <#own as #path>::#name);
                        self.add(&declared, &given, &quote!(#is), &quote!(x), Some(&own));
                    }
                    ImplItem::Const(part) => {
                        let (name, is) = (&part.ident, of_trait(&part.ty, &own, path));
                        self.add(&declared, &quote!(), &is, &quote!(<#own as #path>::#name), Some(&own));
                    }
                    _ => {}
                }
            }
            return;
        }
        for part in &item.items {
            match part {
                ImplItem::Fn(part) if is_pub(&part.vis) => {
                    let name = &part.sig.ident;
                    self.of_call(&part.sig, &quote!(<#own>::#name), Some(&own), &declared);
                }
                ImplItem::Const(part) if is_pub(&part.vis) => {
                    let (name, is) = (&part.ident, &part.ty);
                    self.add(&declared, &quote!(), &quote!(#is), &quote!(<#own>::#name), Some(&own));
                }
                _ => {}
            }
        }
    }

    /// A call with every kind of value that its arguments are known to take.
    pub(crate) fn of_call(
        &mut self,
        signature: &Signature,
        callee: &TokenStream,
        own: Option<&TokenStream>,
        outer: &TokenStream,
    ) {
        let generics = joined(outer, &signature.generics.to_token_stream());
        let result = match &signature.output {
            ReturnType::Default => TokenStream::new(),
            ReturnType::Type(_, ty) => ty.to_token_stream(),
        };
        let mut ways: Vec<Vec<TokenStream>> = vec![Vec::new()];
        for argument in &signature.inputs {
            let choices = match argument {
                FnArg::Receiver(this) => {
                    // Whether the method changes its own copy is no business of callers.
                    let shown = this.to_token_stream().to_string();
                    let shown = shown.trim_start_matches("mut ").replace("self", "Self");
                    vec![shown.parse().unwrap_or_else(|error| panic!("{shown}: {error}"))]
                }
                FnArg::Typed(given) => concrete(&given.ty),
            };
            ways = ways
                .iter()
                .flat_map(|way| choices.iter().map(|choice| way.iter().cloned().chain([choice.clone()]).collect()))
                .collect();
        }
        for types in ways {
            let names: Vec<_> = (0..types.len()).map(|at| format_ident!("a{at}")).collect();
            self.add(&generics, &quote!(#(#names: #types),*), &result, &quote!(#callee(#(#names),*)), own);
        }
    }
}

/// The type of a constant, with types of its trait as they are named outside of it.
fn of_trait(ty: &Type, own: &TokenStream, path: &Path) -> TokenStream {
    let (text, path) = (quote!(#ty).to_string(), quote!(#path));
    let named = text.replace("Self ::", &format!("< {own} as {path} > ::"));
    named.parse().unwrap_or_else(|error| panic!("{named}: {error}"))
}

fn is_non_exhaustive(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive"))
}

/// `<'a>` and `<O: Operation>` as one list.
fn joined(outer: &TokenStream, inner: &TokenStream) -> TokenStream {
    let inside = |generics: &TokenStream| {
        let text = generics.to_string();
        text.trim().trim_start_matches('<').trim_end_matches('>').trim().trim_end_matches(',').to_owned()
    };
    let both: Vec<String> = [inside(outer), inside(inner)].into_iter().filter(|part| !part.is_empty()).collect();
    let text = if both.is_empty() { String::new() } else { format!("<{}>", both.join(", ")) };
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A path in which every reference has a lifetime, as a bound needs it.
fn with_lifetimes(path: &TokenStream) -> TokenStream {
    let mut named = TokenStream::new();
    let mut tokens = path.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_reference = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '&');
        let has_lifetime = matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == '\'');
        named.extend([token]);
        if is_reference && !has_lifetime {
            named.extend(quote!('static));
        }
    }
    named
}
