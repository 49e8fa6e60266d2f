"""One module per operation: Kitchen Sink."""
