"""Start: the question, the whole answer on one screen, and the way into each chapter."""

import streamlit as st

from core.chapters.start.miniatures import miniatures
from core.chapters.start.opening import error, right, times_as_wrong
from core.chapters.start.pictures import WITH, WITHOUT, error_figure, map_figure, opening_pictures
from core.chapters.train.run import FRAMES, digits
from core.places import places
from core.search import STEP_LOOKS
from pages.chapters import CHAPTERS, chapter
from pages.shared import figure, frame
from pages.shared.dial import dial
from pages.shared.predict import tally

here = frame.begin(__file__)
if "lost" in st.query_params:
    st.info("There is no page at that address. This is the start, and every chapter is one click away.")

kept = opening_pictures()  # built once, before the first visitor
shown = kept["runs"]
WAYS = {WITH: "With derivatives", WITHOUT: "Without"}
LOOP = (
    ("1. Guess", "Numbers go in. Each neuron adds them up and bends the sum.", "bends"),
    ("2. How wrong?", "Set the guess beside the right answer. The gap is the error.", "downhill"),
    ("3. Ask every knob", "The blame goes back through the layers. Each knob gets its slope.", "backprop"),
    ("4. Turn every knob", "Each knob goes a small step against its slope. Then again.", "train"),
)
QUESTIONS = (
    (
        "Why use derivatives?",
        "A slope tells a knob which way to turn, and how much it matters. One pass finds the slopes of all "
        f"{shown.knobs} knobs at once. Without slopes you can only try.",
        "slopes",
    ),
    (
        "Why an activation function?",
        "It is the bend in each neuron. Without bends, ten layers say no more than one: the border between the colors "
        "stays a straight line.",
        "one-matrix",
    ),
    (
        "What is the complete picture?",
        "A network is a shape that can bend, and the error says how badly it fits. Slopes are how it is bent into place. "
        "The four steps below go round and round.",
        "train",
    ),
)


@st.fragment
def learning() -> None:
    """The opening picture: the same network, the same points, the same number of looks, with slopes or without."""
    way = st.segmented_control(
        "With derivatives or without",
        list(WAYS),
        format_func=lambda way: WAYS[way],
        default=WITH,
        required=True,
        key="start_way",
        bind="query-params",
        label_visibility="collapsed",
    )
    way = way or WITH  # an empty URL parameter clears even a required choice
    run = shown.without if way == WITHOUT else shown.with_slopes
    steps = [run.frame(place) for place in range(FRAMES)]
    looks = [int(run.history.epochs[step]) * STEP_LOOKS for step in steps]
    texts = [f"{cost:,} looks · {right(run, step)} right" for cost, step in zip(looks, steps, strict=True)]
    at = int(dial("Watch it learn", "start_at", places=places(0, FRAMES - 1, 1), default=0, texts=texts, play=True))
    left, middle = st.columns([4, 5])
    with left:
        figure.show(map_figure(kept[way], run, steps[at]), "start_map")
    with middle:
        figure.show(error_figure(kept["errors"], shown, steps[at]), "start_error")
    st.markdown(told(steps[at], looks[at]))


def told(step: int, looks: int) -> str:
    """How far both ways are where the dial rests, whichever is ahead."""
    if looks == 0:
        return (
            f"Dots are data, colors the guess. All {shown.knobs} knobs stand at random: "
            f"**{right(shown.with_slopes, step)} of {shown.points}** right. Press play."
        )
    ours, theirs = right(shown.with_slopes, step), right(shown.without, step)
    times = times_as_wrong(error(shown.with_slopes, step), error(shown.without, step))
    verdict = "about the same" if times == 1 else f"**{digits(times)} times** as large"
    return (
        f"After **{looks:,}** looks at the data, **{ours} of {shown.points}** are right with slopes and **{theirs}** without. "
        f"Without slopes, the error is {verdict}."
    )


left, right_side = st.columns([8, 5], gap="medium")
with left:
    st.markdown(
        "A network is full of **knobs**, and learning means turning them until its guesses fit. For every knob, a **slope** "
        "(a *derivative*) says which way to turn it so that the error shrinks."
    )
    learning()
with right_side:
    for question, answer, url in QUESTIONS:
        with st.container(gap="xxsmall"):
            st.page_link(
                chapter(url).page(),
                label=f"**{question}**",
                icon=":material/arrow_forward:",
                icon_position="right",
                help=f"See it in “{chapter(url).title}”",
            )
            st.markdown(answer)

for column, (name, words, url) in zip(st.columns(4), LOOP, strict=True):
    with column, st.container(border=True, height="stretch", gap="xxsmall"):
        st.page_link(chapter(url).page(), label=f"**{name}**", help=f"See it in “{chapter(url).title}”")
        st.caption(words)

st.subheader("The chapters", anchor=False)
small = miniatures()
for first in range(1, len(CHAPTERS), 2):
    for column, known in zip(st.columns(2), CHAPTERS[first : first + 2], strict=False):
        with column, st.container(border=True, height="stretch"):
            picture, text = st.columns([2, 5])
            drawing, words = small[known.url]
            picture.image(drawing, alt=words)
            with text.container(gap="xxsmall"):
                st.page_link(known.page(), label=f"**{known.title}**", help="")
                st.caption(f"**{known.question}** {known.answers}")

if tally():
    st.subheader("Your predictions", anchor=False)
    st.markdown(tally())
with st.expander("What we left out", icon=":material/content_cut:"):
    st.markdown(
        f"- **This race.** Each way ran at five settings, and its best run is shown. A step with slopes is charged "
        f"{STEP_LOOKS} looks. Its steps keep rolling (*Adam*). With plain steps the error ends at {digits(error(shown.plain, -1))}, "
        f"without slopes at {digits(error(shown.without, -1))}.\n"
        "- **Size.** Real networks have millions of knobs or more, and other kinds of layers. The loop is the same.\n"
        "- **Batches.** Real training looks at a small part of the data at a time. “The whole picture” lets you try it.\n"
        "- **Small steps.** A slope speaks for a small step only. “Downhill” shows what a large one does.\n"
        "- **Dips.** A walk can end in a dip that is not the lowest. That is often good enough.\n"
        "- **New data.** To fit the data is not yet to be right on new data. “The whole picture” keeps some points unseen."
    )
