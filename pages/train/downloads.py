"""Downloads of a run: its history as CSV, and the trained network as stand-alone programs."""

import streamlit as st

from core.chapters.train.export import as_csv, as_numpy_script, as_pytorch_code
from core.chapters.train.run import Run
from core.say.messages import text


def downloads(run: Run) -> None:
    """Offer the files in a closed box.

    The files are written when the box opens, not at a click. Streamlit deletes a file that was written at a click after two runs
    of any visitor. In a class that is too soon for the browser to fetch it.
    """
    network, data = run.history.final, run.train_set
    with st.expander(text("train-take"), key="train_take", on_change="rerun", icon=":material/download:") as box:
        if not box.open:
            return
        st.markdown(text("train-take-how"))
        with st.container(horizontal=True):
            for label, content, file, kind in (
                (text("train-take-csv"), as_csv(run.history), "run.csv", "text/csv"),
                (text("train-take-numpy"), as_numpy_script(network, data), "network.py", "text/x-python"),
                (text("train-take-torch"), as_pytorch_code(network, data), "network_torch.py", "text/x-python"),
            ):
                st.download_button(label, content, file, kind, key=f"train_{file}", on_click="ignore")
