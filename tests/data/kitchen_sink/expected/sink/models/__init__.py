"""Classes that several operations share: Kitchen Sink."""
