"""Everything that can be computed and tested without Streamlit."""
