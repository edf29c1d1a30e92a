"""A card to print: three questions with their answers and small pictures."""

from base64 import b64encode

import streamlit as st

import core.chapters
from core.say.messages import text
from pages.ui import stage
from pages.ui.print_button import print_button
from pages.ui.streamlit_dom import with_selectors

PICTURES = ("slopes", "bends", "train")  # the chapters whose small pictures are next to the answers
PAPER = with_selectors("""<style>
.st-key-stage.st-key-stage h2 { padding-bottom: 1rem; }
.st-key-teachers_card { border: 1px solid currentColor; border-radius: 0.8rem; padding: 1.2rem 1.6rem; }
@media print {
  @page { size: A5 landscape; margin: 10mm; }
  $SIDEBAR, .st-key-head, .st-key-chapters, .st-key-teachers_card_print { display: none !important; }
  body, $APP { background: white !important; }
  .st-key-teachers_card * { color: black !important; }
}</style>""")


def scene() -> None:
    with stage.picture():
        st.html(PAPER)
        with st.container(key="teachers_card", gap="medium"):
            for number, name in enumerate(PICTURES, 1):
                left, right = st.columns([1, 3], vertical_alignment="center")
                small = core.chapters.card(name)
                with left:
                    if small:
                        drawing, alt = small
                        st.html(f'<img src="{svg_source(drawing)}" style="width: 100%; max-width: 200px" alt="{alt}">')
                with right:
                    st.header(text(f"card-{number}"), anchor=False)
                    st.markdown(text(f"card-{number}.answer"))
        with st.container(key="teachers_card_print"):
            print_button(text("teachers-print"))


def svg_source(drawing: str) -> str:
    """Return SVG text as a data URL."""
    return f"data:image/svg+xml;base64,{b64encode(drawing.encode()).decode()}"
