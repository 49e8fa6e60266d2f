"""Classes that several operations share: ApsaraVideo VOD."""
