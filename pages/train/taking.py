"""Take a run away: its history as a table, and the trained network as programs that run by themselves."""

import streamlit as st

from core.chapters.train.export import as_csv, as_numpy_script, as_pytorch_code
from core.chapters.train.run import Run


def take_away(run: Run) -> None:
    """Offer the files; each is written only when it is asked for."""
    network, data = run.history.final, run.seen
    files = (
        ("The run (CSV)", lambda: as_csv(run.history), "run.csv", "text/csv"),
        ("The network for NumPy", lambda: as_numpy_script(network, data), "network.py", "text/x-python"),
        ("The network for PyTorch", lambda: as_pytorch_code(network, data), "network_torch.py", "text/x-python"),
    )
    with st.expander("Take it away", key="train_take", on_change="rerun", icon=":material/download:") as box:
        if not box.open:
            return
        st.markdown("The trained network is yours. As a program it runs by itself, and guesses the same as here.")
        with st.container(horizontal=True):
            for label, write, file, kind in files:
                st.download_button(label, write, file, kind, key=f"train_{file}", on_click="ignore")
