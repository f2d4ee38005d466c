"""Each file in ``versions`` takes the tables one step up, and back down."""
