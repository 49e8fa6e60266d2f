"""One call from request to answer, in the order of the vendor's gateway.

Which operation is asked for; who asks; are the parameters right; do it; write the answer.
"""

from __future__ import annotations

import logging
import re

from ..store.state import State
from ..wire.incoming import Incoming
from .answers import Answer, answer_error, answer_fields, wanted_format
from .authentication import authenticate
from .call import Call, read_call
from .description import OperationDescription, ServiceDescription
from .errors import VodError, not_found
from .operations import HANDLERS
from .shaping import shape
from .validation import ParameterCheck

__all__ = ["Gateway"]

_LOGGER = logging.getLogger("vodkit.emulator")
_PATH = re.compile(r"/([A-Za-z][A-Za-z0-9]{0,99})?", re.ASCII)
_METHODS = frozenset({"GET", "POST"})


class Gateway:
    """Answers calls with the operations that the description and this service both have."""

    def __init__(self, description: ServiceDescription) -> None:
        self._description = description
        self._checks: dict[str, ParameterCheck] = {}

    def answer(self, http: Incoming, body: bytes, state: State) -> Answer:
        """Answer one call; every problem becomes the vendor's error envelope."""
        request_id = state.chance.request_id()
        call = Call(http=http, body=b"", query={}, parameters={})
        try:
            call = read_call(http, body)
            operation = self._find_operation(call)
            authenticate(call, state)
            fields = self._run(operation, call, state)
            return answer_fields(
                fields,
                operation=operation.name,
                request_id=request_id,
                format_=wanted_format(call),
            )
        except VodError as error:
            failure = error
        except Exception as error:  # noqa: BLE001 - the client gets an envelope, whatever happened
            failure = _internal_error(error)
        return answer_error(
            failure,
            host=http.host.partition(":")[0],
            product=self._description.product,
            request_id=request_id,
            format_=wanted_format(call),
        )

    def _find_operation(self, call: Call) -> OperationDescription:
        if call.http.method not in _METHODS:
            raise VodError("UnsupportedHTTPMethod", 400, "The HTTP method has to be GET or POST.")
        path = _PATH.fullmatch(call.http.raw_path)
        if path is None:
            raise not_found("InvalidApi.NotFound", "The path has to be / or /<Operation>.")
        headers = call.http.headers
        given = headers if call.is_v3 else call.parameters
        action = given.get("x-acs-action" if call.is_v3 else "Action") or path[1]
        version = given.get("x-acs-version" if call.is_v3 else "Version")
        if not action:
            raise VodError("MissingAction", 400, "Action is mandatory for this action.")
        if version != self._description.version:
            raise VodError("InvalidVersion", 400, "Specified parameter Version is not valid.")
        operation = self._description.operations.get(action)
        if (
            operation is None
            or path[1] not in {None, action}
            or call.http.method not in operation.methods
        ):
            raise not_found(
                "InvalidApi.NotFound",
                "Specified api is not found, please check your url and method.",
            )
        return operation

    def _run(self, operation: OperationDescription, call: Call, state: State) -> dict[str, object]:
        handler = HANDLERS.get(operation.name)
        if handler is None:
            raise VodError(
                "NotImplemented", 501, f"The local service does not serve {operation.name} yet."
            )
        check = self._checks.get(operation.name)
        if check is None:
            check = ParameterCheck(operation, self._description, state.settings.lengths)
            self._checks[operation.name] = check
        fields = handler(state, check.read(call.parameters))
        return shape(fields, operation.response, self._description.definitions)


def _internal_error(error: Exception) -> VodError:
    # The place and the kind, not the text: that may hold what a client sent.
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"
    _LOGGER.error("internal error: %s at %s", type(error).__name__, place)
    return VodError("InternalError", 500, "The service failed while it worked on this request.")
