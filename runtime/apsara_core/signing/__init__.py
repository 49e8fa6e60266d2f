"""From a request object to a signed HTTP request, as pure functions over data.

- `encoding`: the percent encoding and the canonical query that both signatures use;
- `v1`: HMAC-SHA1 over the query string, in which all credentials travel as parameters;
- `v3`: ACS3-HMAC-SHA256 over the whole request, credentials in headers. The default;
- `prepare`: the HTTP request of an operation, signed by either;
- `signed_texts`: the texts that were signed, taken from such a request.
"""
