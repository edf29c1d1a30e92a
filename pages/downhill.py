import streamlit as st

from pages.shared import frame
from pages.shared.dial import dial

here = frame.begin(__file__)
x = dial("The point", "downhill_at", low=-3, high=3, step=0.05, default=1.0, play=True)
st.write(x)
frame.experiments(here, ("go", dict(at=2)))
