"""Start: the question, the whole answer on one screen, and the way into each chapter."""

import streamlit as st

from core.charts.start import error_figure, error_tables, glimpse_figure, map_figure, map_tables
from core.picture import FRAMES
from core.places import places
from core.start import glimpses, opening
from pages.chapters import CHAPTERS, chapter
from pages.shared import figure, frame
from pages.shared.dial import dial
from pages.shared.predict import tally

here = frame.begin(__file__)
if "lost" in st.query_params:
    st.info("There is no page at that address. This is the start, and every chapter is one click away.")


@st.cache_resource(max_entries=1, show_spinner=False)
def prepared() -> tuple:
    """Both runs, what is drawn of them, and a glimpse of each chapter."""
    shown = opening()
    maps = {run: map_tables(run) for run in (shown.with_slopes, shown.without)}
    small = {url: glimpse_figure(lines, chapter(url).title + ".") for url, lines in glimpses(shown).items()}
    return shown, maps, error_tables(shown), small


shown, maps, errors, small = prepared()


@st.fragment
def learning() -> None:
    """The opening picture: the same network, the same points, the same number of looks, with slopes or without."""
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    left.markdown(
        "A network is full of **knobs**. For every knob, a **slope** (a *derivative*) says which way to turn it so that "
        "the error shrinks. Turn them all a little, look again, and the network learns."
    )
    way = right.segmented_control(
        "Same network, same number of looks",
        ["With derivatives", "Without"],
        default="With derivatives",
        required=True,
        key="start_way",
        bind="query-params",
    )
    run = shown.without if way == "Without" else shown.with_slopes
    history = run.history
    told = [history.epochs[run.frame(place)] for place in range(FRAMES)]
    texts = [f"round {rounds} · {history.accuracies[rounds]:.1%} right" for rounds in told]
    at = int(dial("Watch it learn", "start_at", places=places(0, FRAMES - 1, 1), default=0, texts=texts, play=True))
    left, right = st.columns([2, 3])
    with left:
        figure.show(map_figure(maps[run], run, at), "start_map")
    with right:
        figure.show(error_figure(errors, shown), "start_error")
    rounds = told[at]
    with_slopes, without = shown.with_slopes.history, shown.without.history
    st.markdown(
        f"**Round {rounds}.** {history.accuracies[rounds]:.1%} of the points are right. After {shown.looks:,} looks it is "
        f"**{with_slopes.accuracies[-1]:.1%}** with slopes and **{without.accuracies[-1]:.1%}** without. Without slopes, "
        "a random nudge is kept when it helps."
    )


learning()

LOOP = (
    ("1. Guess", "Numbers go in, each neuron adds them up and bends the sum.", "bends"),
    ("2. How wrong?", "The guess is set beside the right answer. The gap is the error.", "downhill"),
    ("3. Ask every knob", "The blame goes back through the layers. Each knob gets its slope.", "backprop"),
    ("4. Turn every knob", "Each goes a small step against its slope. Then again.", "train"),
)
for column, (name, words, url) in zip(st.columns(4), LOOP, strict=True):
    with column, st.container(border=True, height="stretch"):
        st.page_link(chapter(url).page(), label=f"**{name}**", help="")
        st.caption(words)

st.subheader("Three questions", anchor=False)
QUESTIONS = (
    (
        "Why use derivatives, and how do they help?",
        "A slope tells each knob which way to turn, and how much that matters. One pass back finds the slopes of all the "
        "knobs at once. Without slopes you can only try and see.",
        "without-derivatives",
    ),
    (
        "Why an activation function?",
        "It bends what a neuron adds up. Without bends, ten layers are no more than one straight line. "
        "With bends, a network can follow any curve.",
        "one-matrix",
    ),
    (
        "What is the complete picture?",
        "A network is a curve that can take any shape. The error says how badly it fits. "
        "Slopes are how it is bent into place, step by step.",
        "train",
    ),
)
for question, answer, url in QUESTIONS:
    st.markdown(f"**{question}** {answer}")
    st.page_link(
        chapter(url).page(), label=f"See it in “{chapter(url).title}”", icon=":material/arrow_forward:", help=""
    )

st.subheader("The chapters", anchor=False)
columns = st.columns(4)
for number, known in enumerate(CHAPTERS[1:]):
    with columns[number % 4], st.container(border=True):
        st.page_link(known.page(), label=f"**{known.title}**", help="")
        figure.show(small[known.url], f"start_glimpse_{number}")
        st.caption(f"**{known.question}** {known.answers}")

if tally():
    st.markdown(tally())
with st.expander("What we left out", icon=":material/content_cut:"):
    st.markdown(
        "- Real networks have millions of knobs and more kinds of layers. The rule is the same.\n"
        "- They look at a small part of the data at a time. “The whole picture” lets you try it.\n"
        "- A slope holds close by, not far away. “Downhill” shows what a big step does.\n"
        "- With many knobs, a walk can rest in a dip that is not the lowest. It is often good enough.\n"
        "- Fitting the data is not the same as being right on new data. Keep some points unseen."
    )
