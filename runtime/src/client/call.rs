//! One call with its options.

use core::fmt;
use core::time::Duration;

use super::{CallError, CallFuture, CallOptions, Chosen, Client, Reply, Validation};
use crate::{Operation, Paged, Pages, Retries, Wait, Waiter};

/// A call that has not been sent. Await it to send it.
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

    /// Timeout of this call, including all attempts and pauses. Overrides that of the client.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.choose(|options| options.timeout(timeout))
    }

    /// Validation mode of this call. Overrides that of the client.
    pub fn validation(self, validation: Validation) -> Self {
        self.choose(|options| options.validation(validation))
    }

    /// Number of retries, if this call can be retried. Overrides that of the client.
    pub fn retries(self, retries: Retries) -> Self {
        self.choose(|options| options.retries(retries))
    }

    /// Ignores violations with this id in this call.
    pub fn ignore_rule(self, id: impl Into<String>) -> Self {
        self.choose(|options| options.ignore_rule(id))
    }

    /// Adds a header, which is signed. The call fails for headers that the client sets itself. A header that is a
    /// parameter of the operation is validated like it.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.choose(|options| options.header(name, value))
    }

    /// Replaces all options.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = Some(Box::new(options));
        self
    }

    /// The pages of the result, starting with the one that the request asks for.
    pub fn pages(self) -> Pages<'a, O>
    where
        O: Paged,
    {
        let Self { client, operation, options } = self.noted();
        Pages::new(client, operation, options)
    }

    /// Polls until the state is reached, for at most `max_wait`.
    ///
    /// Generated clients have a method for each waiter of their spec. Write operations cannot be polled: the wait
    /// fails and nothing is sent.
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
    type Output = Result<Reply<O::Response>, CallError<O>>;
    type IntoFuture = CallFuture<'a, O>;

    fn into_future(self) -> Self::IntoFuture {
        CallFuture::new(self.noted())
    }
}

/// Does not show values of the request.
impl<O> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("client", self.client).finish_non_exhaustive()
    }
}
