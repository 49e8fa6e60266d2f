"""One call, from a request object to its response or error.

`call` decides and does no I/O; `driver` and `async_driver` carry out what it decides.
"""
