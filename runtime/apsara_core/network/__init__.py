"""How a request gets to the service and its answer back; nothing else here opens a connection.

`connection` is the way of a synchronous client, `async_connection` that of an asynchronous one.
Both hand a signed request on and return the answer, or the failure, as data. `httpx_library` knows
httpx and httpx2, `aiohttp_exchange` aiohttp; `failures` words what any of them reports.
"""
