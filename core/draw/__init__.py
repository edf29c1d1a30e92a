"""The pictures: Altair specs over named data, built once, and the tables they are handed."""
