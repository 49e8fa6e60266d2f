"""Whether, when and at what price a failed attempt is repeated."""
