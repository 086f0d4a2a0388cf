//! One call with its options.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;
use core::time::Duration;

use super::exchange::{Answer, exchange};
use super::prepared::{Options, Prepared};
use super::{Client, Error, Reply, UnreadableReply, Validation};
use crate::encode::encode_values;
use crate::values::Values;
use crate::{Decode, Operation};

/// A call that is not made yet. Waiting for it makes it, once.
///
/// ```no_run
/// # use core::time::Duration;
/// # use api_runtime::{Client, Error, Operation, Validation};
/// # async fn example<O>(client: Client, request: O) -> Result<(), Error> where O: Operation, O::Response: Send {
/// let reply = client.call(&request).timeout(Duration::from_secs(10)).validation(Validation::Warn).await?;
/// for warning in reply.warnings() {
///     eprintln!("{warning}");
/// }
/// # Ok(()) }
/// ```
#[must_use = "a call is made when it is awaited"]
pub struct Call<'a, O> {
    client: &'a Client,
    operation: &'a O,
    options: Options,
}

impl<'a, O: Operation> Call<'a, O> {
    pub(super) fn new(client: &'a Client, operation: &'a O) -> Self {
        Self { client, operation, options: Options::default() }
    }

    /// Time for this call, in place of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// What happens when this call breaks limits or rules, in place of the client's choice.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.options.validation = Some(validation);
        self
    }

    /// Ignores violations with that id in this call.
    pub fn ignore_rule(mut self, id: impl Into<String>) -> Self {
        self.options.ignored.push(id.into());
        self
    }

    /// Sends one more header, which is signed too. Headers that the client itself writes are refused at the call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Everything that depends on the type of the request happens here, before anything is awaited; what follows is
    /// one body of code for all operations.
    fn prepare(self) -> Result<Prepared<'a>, Error> {
        let wires = self.operation.to_wire();
        let mut parts = encode_values(O::DESCRIPTOR, O::SERVICE, &wires);
        self.operation.adjust(&mut parts);
        let values = Values { descriptor: O::DESCRIPTOR, wires: &wires, edited: self.operation.edited() };
        Prepared::new(self.client, O::SERVICE, values, parts, &self.options)
    }
}

impl<'a, O> IntoFuture for Call<'a, O>
where
    O: Operation,
    O::Response: Send,
{
    type Output = Result<Reply<O::Response>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let prepared = self.prepare();
        let response = PhantomData::<O::Response>;
        Box::pin(async move { read(exchange(prepared?).await?, response) })
    }
}

/// Reads the answer; `T` is all of the request's type that remains.
fn read<T: Decode>(answer: Answer, _: PhantomData<T>) -> Result<Reply<T>, Error> {
    let Answer { status, request_id, warnings, body, is_write } = answer;
    match T::decode_body(&body) {
        Ok(response) => Ok(Reply::new(response, status, request_id, warnings, body)),
        Err(error) => {
            Err(Error::Decode(Box::new(UnreadableReply { status, request_id, error, body, outcome_unknown: is_write })))
        }
    }
}

/// Shows no value of the request.
impl<O> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("client", self.client).finish_non_exhaustive()
    }
}
