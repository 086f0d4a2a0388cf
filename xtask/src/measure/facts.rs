//! How much the specs say: operations, parameters, limits, errors, and how sure all that is.

use speclang::check::CHECKS;
use speclang::model::{Dispute, Evidence, Field, Level, Operation, Place, Service, Shape, Type};

use super::table::Table;

/// Adds the section.
pub(super) fn add(table: &mut Table, services: &[Service]) {
    let sum = |count: fn(&Service) -> usize| services.iter().map(count).sum::<usize>();
    table.title("Specs");
    table.row("checks", CHECKS.len());
    table.row("services", services.len());
    table.row("operations", sum(|service| service.operations.len()));
    table.row("parameters", sum(|service| parameters(service).len()));
    table.row("parameters: of requests themselves", sum(|service| top_level(service).count()));
    table.row("parameters: fields of objects that requests hold", sum(|service| nested(service).len()));
    table.row("limits of parameters, and of the types they use", sum(limits));
    table.row("error codes in the catalogue", sum(|service| service.catalogue.len()));
    let rows = |service: &Service| service.operations.iter().map(|operation| operation.errors.iter().len()).sum();
    table.row("error codes, listed by operations", sum(rows));
    table.row("disputes", sum(|service| witnesses(service).iter().map(|(disputes, _)| disputes.len()).sum()));
    let evidence: Vec<&Evidence> = services.iter().flat_map(witnesses).flat_map(|(_, evidence)| evidence).collect();
    table.row("evidence beside the operations' own pages", evidence.len());
    let levels = [
        ("documented elsewhere", Level::Documented),
        ("second witness", Level::SecondWitness),
        ("inferred", Level::Inferred),
        ("observed", Level::Observed),
    ];
    for (name, level) in levels {
        let count = evidence.iter().filter(|evidence| evidence.level == level).count();
        table.row(format!("evidence: {name}"), count);
    }
}

/// All parameters with their places: those of requests, and the fields of objects that requests hold.
pub(super) fn parameters(service: &Service) -> Vec<(Place, &Field)> {
    top_level(service).chain(nested(service).into_iter().map(|field| (Place::Body, field))).collect()
}

fn top_level(service: &Service) -> impl Iterator<Item = (Place, &Field)> {
    service.operations.iter().flat_map(Operation::parameters).map(|(place, _, field)| (place, field))
}

fn nested(service: &Service) -> Vec<&Field> {
    shapes(service).into_iter().flat_map(|shape| shape.fields.iter().flatten()).map(|(_, field)| field).collect()
}

/// Types that requests lead to, at any depth, each once.
fn shapes(service: &Service) -> Vec<&Shape> {
    let mut fields: Vec<&Field> = top_level(service).map(|(_, field)| field).collect();
    let mut names = Vec::new();
    let mut shapes = Vec::new();
    while let Some(field) = fields.pop() {
        if let Type::Named(name) = field.ty.item()
            && !names.contains(&name)
            && let Some(known) = service.type_named(name)
        {
            names.push(name);
            shapes.push(&known.shape);
            fields.extend(known.shape.fields.iter().flatten().map(|(_, field)| field));
        }
    }
    shapes
}

fn limits(service: &Service) -> usize {
    let of_field = |field: &Field| {
        let limits = [
            field.min_length.is_some(),
            field.max_length.is_some(),
            field.range.is_some(),
            field.above.is_some(),
            field.scale.is_some(),
            field.pattern.is_some(),
            field.min_items.is_some(),
            field.max_items.is_some(),
            field.unique,
        ];
        limits.into_iter().filter(|limit| *limit).count()
    };
    let of_shape = |shape: &Shape| {
        let limits =
            [shape.min_length.is_some(), shape.max_length.is_some(), shape.range.is_some(), shape.pattern.is_some()];
        limits.into_iter().filter(|limit| *limit).count()
    };
    let fields: usize = parameters(service).into_iter().map(|(_, field)| of_field(field)).sum();
    fields + shapes(service).into_iter().map(of_shape).sum::<usize>()
}

/// Disputes and evidence of every entry that can carry them.
fn witnesses<'a>(service: &'a Service) -> Vec<(&'a [Dispute], &'a [Evidence])> {
    let mut found = Vec::new();
    let mut add = |disputed: &'a [Dispute], evidence: &'a [Evidence]| found.push((disputed, evidence));
    add(&service.file.disputed, &service.file.evidence);
    for (_, entry) in &service.catalogue {
        add(&entry.disputed, &entry.evidence);
    }
    let mut fields: Vec<&Field> = top_level(service).map(|(_, field)| field).collect();
    // The types of operations stand among all types, too.
    for shape in service.types.iter().map(|known| &known.shape) {
        add(&shape.disputed, &shape.evidence);
        fields.extend(shape.fields.iter().flatten().map(|(_, field)| field));
        for (_, value) in shape.enumeration.iter().flat_map(|values| &values.values) {
            add(&value.disputed, &value.evidence);
        }
    }
    for operation in &service.operations {
        add(&operation.disputed, &operation.evidence);
        fields.extend(operation.response.iter().chain(&operation.error_fields).map(|(_, field)| field));
        for (_, rule) in &operation.rules {
            add(&rule.disputed, &rule.evidence);
        }
        for (_, error) in &operation.errors {
            add(&error.disputed, &error.evidence);
        }
    }
    for field in fields {
        add(&field.disputed, &field.evidence);
    }
    found
}
