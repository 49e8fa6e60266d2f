"""One module per operation: ApsaraVideo VOD."""
