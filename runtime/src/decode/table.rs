//! Requests, and objects in them, by the tables that they are validated by.

use super::{Constant, DecodeError, Json, Names, Slot};
use crate::{Facts, Parameter};

impl Json<'_, '_> {
    /// Reads the fields of the value, which is an object, each into the slot at the place of its row; constants, which
    /// have no slot, are checked. A key without a row is an error.
    ///
    /// # Errors
    ///
    /// When the value is anything else, or when a field does not fit or is missing and must not be: the first of them.
    pub fn table(self, parameters: &'static [Parameter], slots: &mut [&mut dyn Slot]) -> Result<(), DecodeError> {
        let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name).collect();
        let mut constants: Vec<Option<Constant>> = parameters.iter().map(constant).collect();
        let mut slots = slots.iter_mut();
        let rows = parameters.iter().zip(&mut constants).filter_map(|(parameter, constant)| {
            let slot: &mut dyn Slot = match constant {
                Some(constant) => constant,
                None => &mut **slots.next()?,
            };
            Some(Row { slot, parameter })
        });
        let mut rows: Vec<Row<'_>> = rows.collect();
        let mut slots: Vec<&mut dyn Slot> = rows.iter_mut().map(|row| -> &mut dyn Slot { row }).collect();
        let reader = self.reader;
        let outer = core::mem::replace(&mut reader.is_request, true);
        let outcome = Json { reader: &mut *reader }.named(Names::Listed(&names), &mut slots);
        reader.is_request = outer;
        outcome
    }
}

fn constant(parameter: &Parameter) -> Option<Constant> {
    parameter.one_of.first().filter(|_| parameter.is_constant).map(|value| Constant(value))
}

/// The slot of a row; an error about a secret says `***` in place of what it found.
struct Row<'a> {
    slot: &'a mut dyn Slot,
    parameter: &'static Parameter,
}

impl Row<'_> {
    fn told(&self, error: DecodeError) -> DecodeError {
        if self.parameter.secret { error.hidden() } else { error }
    }
}

impl Slot for Row<'_> {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        let slot = &mut *self.slot;
        let Facts { form, money, .. } = **self.parameter;
        let outcome = json.timed(form, |json| json.with_money(money, |json| slot.read(json)));
        outcome.map_err(|error| self.told(error))
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        self.slot.missing()
    }
}
