//! A request by its tables alone, for programs that learn at run time which operation they call.

use core::fmt;

use crate::encode::encode_values;
use crate::explain::explain_values;
use crate::validate::check;
use crate::values::Values;
use crate::{Descriptor, Explanation, Fields, Parameter, Parts, Service, ToWire, Violations, Wire, WireRef};

/// An untyped request: the descriptor of an operation, and values by wire name.
///
/// ```
/// # use api_runtime::{Descriptor, Service, Untyped, Wire};
/// # fn example(service: &'static Service, descriptor: &'static Descriptor) {
/// let mut request = Untyped::new(service, descriptor);
/// assert!(request.set("limit", Wire::Number("20".to_owned())), "the operation has such a parameter");
/// let violations = request.validate();
/// # }
/// ```
#[derive(Clone)]
pub struct Untyped {
    pub(crate) service: &'static Service,
    pub(crate) descriptor: &'static Descriptor,
    pub(crate) wires: Vec<Wire>,
}

impl Untyped {
    /// A request in which all parameters except constants are absent.
    #[must_use]
    pub fn new(service: &'static Service, descriptor: &'static Descriptor) -> Self {
        let value = |parameter: &Parameter| parameter.fixed().map_or(Wire::Absent, WireRef::owned);
        Self { service, descriptor, wires: descriptor.parameters.iter().map(value).collect() }
    }

    /// Sets a top-level parameter. `false` if the operation does not have it.
    #[must_use = "an unknown name is not set"]
    pub fn set(&mut self, name: &str, value: Wire) -> bool {
        let Some((index, _)) = self.descriptor.parameter(name) else { return false };
        self.wires[index] = value;
        true
    }

    /// The value of a top-level parameter, or `None` if it is absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Wire> {
        self.descriptor.parameter(name).and_then(|(index, _)| self.wires.get(index))
    }

    /// The descriptor of the operation.
    #[must_use]
    pub const fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }

    /// All violations of limits and rules.
    #[must_use]
    pub fn validate(&self) -> Violations {
        self.values(|values| check(values, self.service))
    }

    /// What is sent, and how the server interprets it.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        self.values(|values| explain_values(values, self.service))
    }

    /// The encoded request, without headers that a client adds.
    #[must_use]
    pub fn encode(&self) -> Parts {
        self.values(|values| encode_values(self.descriptor, self.service, values.wires))
    }

    fn values<T>(&self, reader: impl FnOnce(Values<'_>) -> T) -> T {
        let wires: Vec<WireRef<'_>> = self.wires.iter().map(ToWire::to_wire).collect();
        reader(Values::new(self.descriptor, &wires, &[]))
    }
}

impl Fields for Untyped {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Wire::read(&self.wires, reader);
    }
}

/// Does not show values, which may be secret.
impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Untyped").field("operation", &self.descriptor.id).finish_non_exhaustive()
    }
}
