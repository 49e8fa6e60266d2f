"""The asynchronous client that generated clients extend."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .access_key import AccessKey
from .calling.async_driver import explain, run
from .calling.call import Call
from .client_base import ClientBase
from .errors import ConfigurationError
from .network.async_connection import AsyncConnection
from .provider import credentials_problem
from .retrying.retry import Retry
from .settings import make_settings
from .timeouts import timeout_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .calling.call import Done
    from .calling.explanation import Explanation
    from .calling.raw_response import RawResponse
    from .hooks import AnyHook
    from .network.http_protocols import AsyncHttpClient, AsyncLibraryName
    from .paging.async_iterators import AsyncItems, AsyncPages
    from .provider import AsyncCredentialsProvider, CredentialsProvider, VendorObject
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


class AsyncBaseClient(ClientBase):
    """`BaseClient` for asyncio.

    A client belongs to the event loop that it is first used in. Close it with ``await
    client.aclose()``, or use it in an ``async with`` statement. The arguments are those of
    `BaseClient`, except that *http_client* is an ``httpx.AsyncClient`` or ``httpx2.AsyncClient``,
    or one of ``"httpx2"``, ``"httpx"`` and ``"aiohttp"``, the fastest for many calls in flight.

    Raises:
        ConfigurationError: if an argument cannot work.
    """

    _is_async = True

    def __init__(
        self,
        *,
        region: str | None = None,
        endpoint: str | None = None,
        credentials: CredentialsProvider | AsyncCredentialsProvider | VendorObject | None = None,
        signature: SignatureName = "v3",
        timeout: float | Timeout | None = None,
        retry: RetryPolicy | None = _DEFAULT_RETRY,
        retry_budget: RetryBudget | None = None,
        validate: bool = True,
        checks: Sequence[Check] = (),
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[AnyHook] = (),
        http_client: AsyncHttpClient | AsyncLibraryName | None = None,
        user_agent: str | None = None,
        sources: Sources | None = None,
    ) -> None:
        provider: CredentialsProvider | AsyncCredentialsProvider
        if isinstance(credentials, AccessKey):
            provider = credentials
        else:
            from .credentials.accept import provider_for  # a fixed key never needs it

            provider = provider_for(credentials, sources)
        problem = credentials_problem(provider, asynchronous=True)
        if problem:
            # They may be a bare pair of texts, and a crash reporter records local variables.
            del credentials, provider
            raise ConfigurationError(problem)
        connection = AsyncConnection(http_client)
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

    async def send(self, request: Request[R], **options: Unpack[CallOptions]) -> R:
        """Call an operation and return what it answers.

        ::

            await client.send(request, timeout=2, retry=None)

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
        return (await self._run(request, options)).response

    async def send_raw(self, request: Request[R], **options: Unpack[CallOptions]) -> RawResponse[R]:
        """Call an operation and return what it answers together with the HTTP answer.

        Args:
            request: what to call, with its parameters.
            options: those of `with_options`, for this call only.

        Raises:
            ApsaraError: as `send` does.
        """
        from .calling.raw_response import RawResponse

        done = await self._run(request, options)
        answer = done.answer
        return RawResponse(done.response, answer.status, answer.headers, answer.body, done.attempts)

    async def explain(self, operation: str | Request[Any], /, **parameters: Any) -> Explanation:
        """Build and sign a call without sending it, and show how.

        ::

            print(await client.explain("CreateUploadImage", image_type="default"))

        Args:
            operation: a request object, or the name of an operation as the service writes it.
            parameters: with a name, the parameters of the generated method.

        Raises:
            ValidationError: if the request breaks rules of its operation.
            CredentialsError: if there is no key to sign with.
            ConfigurationError: if the client is closed, or has no such operation.
        """
        return await explain(self._call_to_explain(operation, parameters))

    async def _run(self, request: Request[R], options: CallOptions) -> Done[R]:
        if options:
            copy = self.with_options(**options)
            return await copy._run(request, {})  # noqa: SLF001 - an object of the same class
        self._check(request)
        call = Call(self._settings, request)
        return await run(call, self._connection, self._settings.sources.sleep_async)

    def pages(self, request: PagedRequest[R, Any], *, cursor: str | None = None) -> AsyncPages[R]:
        """Walk through a list page by page, from the page that *request* asks for.

        Args:
            request: the request of an operation that answers a list by pages.
            cursor: where to go on instead: ``cursor`` of an earlier walk of the same request.

        Raises:
            ConfigurationError: if the cursor does not belong to the operation.
            PagingError: while walking, if the service does not hand out the rest of the list.
        """
        from .paging.async_iterators import AsyncPages

        return AsyncPages(self.send, request, cursor)

    def items(
        self, request: PagedRequest[Any, Item], *, cursor: str | None = None
    ) -> AsyncItems[Item]:
        """Walk through a list item by item; arguments and errors are those of `pages`.

        For example ``async for video in vod.items(GetVideoListRequest())``.
        """
        from .paging.async_iterators import AsyncItems

        return AsyncItems(self.send, request, cursor)

    async def wait(
        self, request: Request[R], until: str | None = None, *, within: float | None = None
    ) -> R:
        """Ask again and again until a state has come, and return the answer that has it.

        ::

            video = (await vod.wait(GetVideoInfoRequest(video_id="..."), "normal")).video

        Args:
            request: what to ask; its operation has to have waiters.
            until: the name of the state; may be left out where the operation has one only.
            within: seconds after which to give up, instead of the operation's own limit.

        Raises:
            WaitFailed: if the state cannot come any more.
            WaitTimeout: if it has not come in time.
            ApsaraError: as `send` does.
        """
        from .waiting.drivers import wait_async
        from .waiting.watch import Watch

        sources = self._settings.sources
        watch = Watch(request, until, within, sources)
        return await wait_async(watch, self.send, sources.sleep_async)

    async def aclose(self) -> None:
        """Close the connections. Closing twice does no harm; calling afterwards is an error.

        A copy made by `with_options` closes nothing: it only ends its own use.
        """
        if not self._closed:
            self._closed = True
            if not self._is_copy:
                await self._connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
