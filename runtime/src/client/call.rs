//! One call with its options.

use core::fmt;
use core::pin::Pin;
use core::time::Duration;

use super::prepared::{ByHand, Prepared};
use super::read::{exchange_read, typed};
use super::{CallOptions, Client, Error, Reply, Validation};
use crate::{Operation, Paged, Pages, Parts, Retries, Wait, Waiter};

/// A call that is not made yet. Waiting for it makes it.
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
    options: CallOptions,
}

impl<'a, O: Operation> Call<'a, O> {
    pub(super) fn new(client: &'a Client, operation: &'a O) -> Self {
        Self { client, operation, options: CallOptions::default() }
    }

    /// Time for this call, all attempts and pauses among it, in place of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.timeout(timeout);
        self
    }

    /// What happens when this call breaks limits or rules, in place of the client's choice.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.options = self.options.validation(validation);
        self
    }

    /// How often this call is repeated where it may be, in place of the client's choice.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.options = self.options.retries(retries);
        self
    }

    /// Ignores violations with that id in this call.
    pub fn ignore_rule(mut self, id: impl Into<String>) -> Self {
        self.options = self.options.ignore_rule(id);
        self
    }

    /// Sends one more header, which is signed too. Headers that the client itself writes are refused at the call, and one
    /// that the operation has a parameter for is validated as that parameter's value.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// All options at once, in place of those chosen before.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The pages of the listing, from the one that the request asks for to the last.
    pub fn pages(self) -> Pages<'a, O>
    where
        O: Paged,
    {
        let Self { client, operation, options } = self.noted();
        Pages::new(client, operation, options)
    }

    /// Calls until the answer says that the state is reached, for at most that time.
    ///
    /// Generated clients have a method for each waiter of their spec. Only a read can be waited for: a waiter calls again and
    /// again, and a write would be done again and again. Where the call is a write, nothing is sent.
    pub fn wait_until(self, waiter: &'static Waiter, max_wait: Duration) -> Wait<'a, O> {
        Wait::new(self, waiter, max_wait)
    }

    /// The client that makes the call.
    pub(crate) const fn client(&self) -> &'a Client {
        self.client
    }

    /// What is called.
    pub(crate) const fn operation(&self) -> &'a O {
        self.operation
    }

    /// The same call once more.
    pub(crate) fn again(&self) -> Self {
        Self { client: self.client, operation: self.operation, options: self.options.clone() }
    }

    /// Time for the call.
    pub(crate) fn time(&self) -> Duration {
        self.client.time_of(&self.options)
    }

    /// Everything that depends on the type of the request happens here, before anything is awaited; what follows is
    /// one body of code for all operations.
    fn prepare(self) -> Result<Prepared<'a>, Error> {
        let Self { client, operation, options } = self.noted();
        let adjust = |parts: &mut Parts| operation.adjust(parts);
        let by_hand: ByHand<'_> = (operation.edited(), &adjust);
        Prepared::of(client, (O::SERVICE, O::DESCRIPTOR), operation, by_hand, &options)
    }

    /// The call with what fakes and recorders ask about the request's type.
    #[cfg(feature = "test-util")]
    fn noted(mut self) -> Self {
        self.options.asked = Some(crate::testing::Asked::of(self.operation));
        self
    }

    #[cfg(not(feature = "test-util"))]
    const fn noted(self) -> Self {
        self
    }
}

impl<'a, O> IntoFuture for Call<'a, O>
where
    O: Operation,
    O::Response: Send,
{
    type Output = Result<Reply<O::Response>, Error<O::Code>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let prepared = self.prepare();
        Box::pin(async move {
            let answered = async { exchange_read(prepared?).await }.await;
            answered.and_then(|answered| typed(answered, O::DESCRIPTOR)).map_err(Error::typed)
        })
    }
}

/// Shows no value of the request.
impl<O> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("client", self.client).finish_non_exhaustive()
    }
}
