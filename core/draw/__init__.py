"""Pictures: Altair specs over named data, and the tables they draw."""
