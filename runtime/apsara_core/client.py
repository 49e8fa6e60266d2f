"""The synchronous client that generated clients extend."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .access_key import AccessKey
from .calling.call import Call
from .calling.driver import explain, run
from .client_base import ClientBase
from .errors import ConfigurationError
from .network.connection import Connection
from .provider import credentials_problem
from .retrying.retry import Retry
from .settings import make_settings
from .timeouts import timeout_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .calling.call import Done
    from .calling.explanation import Explanation
    from .calling.raw_response import RawResponse
    from .hooks import Hook
    from .network.http_protocols import HttpClient, LibraryName
    from .paging.iterators import Items, Pages
    from .provider import CredentialsProvider, VendorObject
    from .retrying.retry import RetryPolicy
    from .retrying.retry_budget import RetryBudget
    from .schema import PagedRequest, Request, Response
    from .settings import CallOptions, Check
    from .signing.prepare import SignatureName
    from .sources import Sources
    from .timeouts import Timeout

R = TypeVar("R", bound="Response")
Item = TypeVar("Item")

_DEFAULT_RETRY = Retry()


class BaseClient(ClientBase):
    """A connection to one endpoint, with one set of credentials.

    Safe to use from several threads. Close it, or use it in a ``with`` statement.

    Args:
        region: a region id such as ``"cn-shanghai"``; the endpoint follows from it.
        endpoint: a full address such as ``"http://127.0.0.1:8080"`` instead.
        credentials: an `AccessKey`, or a provider that hands them out; an object of the vendor's
            alibabacloud-credentials package will do too. Without it the usual places are searched
            when the first call is made, see `apsara_core.credentials.DefaultCredentials`.
        signature: ``"v3"``, or ``"v1"`` for services that do not know it.
        timeout: limits in seconds; one number for every phase, or a `Timeout`. By default those of
            *http_client*, if one is given, else those of `Timeout`.
        retry: how a failed call is repeated: a `Retry`, an object like it (`RetryPolicy`), or
            ``None`` for never.
        retry_budget: how many repeats all calls of this client and its copies may make together.
        validate: whether requests are checked against the API description before they are sent.
        checks: functions of your own from a request to `Violation` objects, run after the checks
            against the API description and switched off together with them.
        headers: headers to add to each request. They are not signed.
        hooks: objects of `apsara_core.Hook` to run inside of each call.
        http_client: an ``httpx.Client`` or ``httpx2.Client`` to send through. It stays the
            caller's: it is not closed, and its cookies, default headers, authentication and
            redirects are not used. Or ``"httpx2"`` or ``"httpx"``: with which of them to make
            connections; by default with the first that is installed.
        user_agent: printable ASCII text to add to the ``user-agent`` header.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if an argument cannot work.
    """

    _is_async = False

    def __init__(
        self,
        *,
        region: str | None = None,
        endpoint: str | None = None,
        credentials: CredentialsProvider | VendorObject | None = None,
        signature: SignatureName = "v3",
        timeout: float | Timeout | None = None,
        retry: RetryPolicy | None = _DEFAULT_RETRY,
        retry_budget: RetryBudget | None = None,
        validate: bool = True,
        checks: Sequence[Check] = (),
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] = (),
        http_client: HttpClient | LibraryName | None = None,
        user_agent: str | None = None,
        sources: Sources | None = None,
    ) -> None:
        provider: CredentialsProvider
        if isinstance(credentials, AccessKey):
            provider = credentials
        else:
            from .credentials.accept import provider_for  # a fixed key never needs it

            provider = provider_for(credentials, sources)
        problem = credentials_problem(provider)
        if problem:
            # They may be a bare pair of texts, and a crash reporter records local variables.
            del credentials, provider
            raise ConfigurationError(problem)
        connection = Connection(http_client)
        self._settings = make_settings(
            service=self._service,
            region=region,
            endpoint=endpoint,
            credentials=provider,
            signature=signature,
            timeout=None if timeout is None else timeout_of(timeout),
            limits=connection.usual_limits,
            retry=retry,
            retry_budget=retry_budget,
            validate=validate,
            checks=checks,
            headers={} if headers is None else headers,
            hooks=hooks,
            user_agent=user_agent,
            sources=sources,
            is_async=self._is_async,
        )
        self._connection = self._link = connection

    def send(self, request: Request[R], **options: Unpack[CallOptions]) -> R:
        """Call an operation and return what it answers.

        ::

            client.send(request, timeout=2, retry=None)

        Args:
            request: what to call, with its parameters.
            options: those of `with_options`, for this call only.

        Raises:
            ValidationError: if the request breaks rules of its operation; nothing was sent.
            ServiceError: if the service refuses the call.
            TransportError: if no complete answer came.
            DecodeError: if the answer to a successful call cannot be read.
            CredentialsError: if there is no key to sign with; nothing was sent.
            ConfigurationError: if the client is closed, if *request* is not one of its API, or if
                an option cannot work.
        """
        return (self._run(request, options)).response

    def send_raw(self, request: Request[R], **options: Unpack[CallOptions]) -> RawResponse[R]:
        """Call an operation and return what it answers together with the HTTP answer.

        Args:
            request: what to call, with its parameters.
            options: those of `with_options`, for this call only.

        Raises:
            ApsaraError: as `send` does.
        """
        from .calling.raw_response import RawResponse

        done = self._run(request, options)
        answer = done.answer
        return RawResponse(done.response, answer.status, answer.headers, answer.body, done.attempts)

    def explain(self, operation: str | Request[Any], /, **parameters: Any) -> Explanation:
        """Build and sign a call without sending it, and show how.

        ::

            print(client.explain("CreateUploadImage", image_type="default"))

        Args:
            operation: a request object, or the name of an operation as the service writes it.
            parameters: with a name, the parameters of the generated method.

        Raises:
            ValidationError: if the request breaks rules of its operation.
            CredentialsError: if there is no key to sign with.
            ConfigurationError: if the client is closed, or has no such operation.
        """
        return explain(self._call_to_explain(operation, parameters))

    def _run(self, request: Request[R], options: CallOptions) -> Done[R]:
        if options:
            copy = self.with_options(**options)
            return copy._run(request, {})  # noqa: SLF001 - an object of the same class
        self._check(request)
        call = Call(self._settings, request)
        return run(call, self._connection, self._settings.sources.sleep)

    def pages(self, request: PagedRequest[R, Any], *, cursor: str | None = None) -> Pages[R]:
        """Walk through a list page by page, from the page that *request* asks for.

        Args:
            request: the request of an operation that answers a list by pages.
            cursor: where to go on instead: ``cursor`` of an earlier walk of the same request.

        Raises:
            ConfigurationError: if the cursor does not belong to the operation.
            PagingError: while walking, if the service does not hand out the rest of the list.
        """
        from .paging.iterators import Pages

        return Pages(self.send, request, cursor)

    def items(self, request: PagedRequest[Any, Item], *, cursor: str | None = None) -> Items[Item]:
        """Walk through a list item by item; arguments and errors are those of `pages`.

        For example ``for video in vod.items(GetVideoListRequest())``.
        """
        from .paging.iterators import Items

        return Items(self.send, request, cursor)

    def wait(
        self, request: Request[R], until: str | None = None, *, within: float | None = None
    ) -> R:
        """Ask again and again until a state has come, and return the answer that has it.

        ::

            video = vod.wait(GetVideoInfoRequest(video_id="..."), "normal").video

        Args:
            request: what to ask; its operation has to have waiters.
            until: the name of the state; may be left out where the operation has one only.
            within: seconds after which to give up, instead of the operation's own limit.

        Raises:
            WaitFailed: if the state cannot come any more.
            WaitTimeout: if it has not come in time.
            ApsaraError: as `send` does.
        """
        from .waiting.drivers import wait
        from .waiting.watch import Watch

        sources = self._settings.sources
        watch = Watch(request, until, within, sources)
        return wait(watch, self.send, sources.sleep)

    def close(self) -> None:
        """Close the connections. Closing twice does no harm; calling afterwards is an error.

        A copy made by `with_options` closes nothing: it only ends its own use.
        """
        if not self._closed:
            self._closed = True
            if not self._is_copy:
                self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
