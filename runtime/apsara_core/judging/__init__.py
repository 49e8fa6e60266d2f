"""What an answer of the service means: a response to read, or which error."""
