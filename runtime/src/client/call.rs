//! One call with its options.

use core::fmt;
use core::time::Duration;

use super::{CallOptions, Calling, Chosen, Client, Error, Reply, Validation};
use crate::{Operation, Paged, Pages, Retries, Wait, Waiter};

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
    pub(super) client: &'a Client,
    pub(super) operation: &'a O,
    pub(super) options: Chosen,
}

impl<'a, O: Operation> Call<'a, O> {
    pub(super) fn new(client: &'a Client, operation: &'a O) -> Self {
        Self { client, operation, options: None }
    }

    /// Time for this call, all attempts and pauses among it, in place of the client's.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.choose(|options| options.timeout(timeout))
    }

    /// What happens when this call breaks limits or rules, in place of the client's choice.
    pub fn validation(self, validation: Validation) -> Self {
        self.choose(|options| options.validation(validation))
    }

    /// How often this call is repeated where it may be, in place of the client's choice.
    pub fn retries(self, retries: Retries) -> Self {
        self.choose(|options| options.retries(retries))
    }

    /// Ignores violations with that id in this call.
    pub fn ignore_rule(self, id: impl Into<String>) -> Self {
        self.choose(|options| options.ignore_rule(id))
    }

    /// Sends one more header, which is signed too. Headers that the client itself writes are refused at the call, and one
    /// that the operation has a parameter for is validated as that parameter's value.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.choose(|options| options.header(name, value))
    }

    /// All options at once, in place of those chosen before.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = Some(Box::new(options));
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
        let options = self.options.as_deref();
        options.map_or(self.client.shared.timeout, |options| self.client.time_of(options))
    }

    /// The call with one more choice.
    fn choose(mut self, choice: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        let options = self.options.get_or_insert_default();
        **options = choice(core::mem::take(&mut **options));
        self
    }

    /// The call with what fakes and recorders ask about the request's type.
    #[cfg(feature = "test-util")]
    fn noted(mut self) -> Self {
        self.options.get_or_insert_default().asked = Some(crate::testing::Asked::of(self.operation));
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
    type IntoFuture = Calling<'a, O>;

    fn into_future(self) -> Self::IntoFuture {
        Calling::new(self.noted())
    }
}

/// Shows no value of the request.
impl<O> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("client", self.client).finish_non_exhaustive()
    }
}
