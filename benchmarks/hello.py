"""The hello-world app of the benchmarks: one chart and one control."""

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

bend = st.slider("bend", 0.0, 1.0, 0.5)
table = pd.DataFrame({"x": np.linspace(0, 1, 100)}).assign(y=lambda rows: rows.x**bend)
st.altair_chart(alt.Chart(table).mark_line().encode(x="x", y="y"))
