"""The whole picture: data, guess, error, slopes, turn, again, predict: one finished run, played by one dial."""

from dataclasses import replace

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.train import pictures as charts
from core.chapters.train import words as telling
from core.chapters.train.run import FRAMES, OWN, RATES, Run, Settings, ask, fingerprint, learn, steadier, verdict
from core.datasets import DATASETS
from core.network import Network
from core.places import places
from core.training import OPTIMIZERS, SLOPES
from pages.shared import figure, frame, pinning, visit
from pages.shared.dial import dial
from pages.shared.own_data import own_data
from pages.shared.predict import predict
from pages.shared.symbols import symbols
from pages.shared.taking import take_away
from pages.shared.train_settings import choose

START = Settings()
DATA = {**{name: maker.title for name, maker in DATASETS.items()}, OWN: "Your own data"}
LINKED = {"bind": "query-params"}

here = frame.begin(__file__)
st.markdown(
    "Data go in and a **guess** comes out. How wrong is it? Every knob gets its **slope**, every knob is turned, and round it "
    "goes again. The whole run is done already: play it, or drag it back."
)


@st.cache_resource(max_entries=32, show_spinner=False)
def finished(settings: Settings, name: str, _own) -> charts.Drawn:
    """A run with all that is drawn of it; `name` stands for a person's own data."""
    return charts.draw(learn(settings, _own))


@st.cache_resource(max_entries=64, show_spinner=False)
def gentler(settings: Settings, name: str, _own) -> float | None:
    return steadier(settings, _own)


@st.cache_resource(max_entries=1, show_spinner=False)
def flipped_verdict() -> int:
    """What flipped slopes do to the error of the run that the page opens with."""
    losses = learn(replace(START, slopes="flipped")).history.losses
    return verdict(losses[0], losses[-1])


def other_data() -> None:
    """Other data have other places to ask about."""
    for control in ("train_x", "train_y"):
        st.session_state.pop(control, None)


@st.fragment
def whole_picture() -> None:
    """What is chosen most, the pictures, and under them everything else that can be chosen."""
    left, middle, right = st.columns([4, 4, 3])
    data = left.selectbox(
        "Data", list(DATA), format_func=lambda name: DATA[name], key="train_data", on_change=other_data, **LINKED
    )
    bend = middle.selectbox(
        "Bend of the hidden neurons",
        list(ACTIVATIONS),
        index=list(ACTIVATIONS).index(START.bend),
        format_func=lambda name: ACTIVATIONS[name].title,
        key="train_bend",
        **LINKED,
    )
    rate = right.select_slider(
        "Step size (learning rate)", RATES, START.rate, format_func=lambda rate: f"{rate:g}", key="train_rate", **LINKED
    )
    own = own_data("train_own") if data == OWN else None
    pictures = st.container()
    slopes, bends, told = switches()
    settings = Settings(data=data, bend=bend, rate=rate, slopes=slopes, bends=bends, **choose(data))

    name = "" if own is None else fingerprint(own)
    drawn = finished(settings, name, own)
    plain = drawn if settings == settings.plain else finished(settings.plain, name, own)
    with pictures:
        play(drawn, None if plain is drawn else plain.run, name, own)
    with told:
        st.markdown(telling.switched(drawn.run, plain.run))
        if st.toggle("Run all five kinds of slopes side by side", key="train_kinds", **LINKED):
            runs = [finished(replace(settings, slopes=kind), name, own).run for kind in SLOPES]
            figure.show(charts.kinds_figure(runs), "train_kinds_error")
            st.dataframe(charts.kinds_table(runs), hide_index=True, alt="How the run ended with each kind of slopes")
    pinning.compare(drawn)
    take_away(drawn.run)


def switches() -> tuple:
    """What is done to the slopes, whether there are bends, and the place to say what that did."""
    st.subheader("What if the slopes lied?", anchor=False)
    predict(
        "train_flipped",
        "Every slope is turned round, so that it points the wrong way. What will the error do?",
        ["It shrinks all the same", "It stays where it is", "It grows"],
        flipped_verdict(),
        "Each turn of a knob now goes uphill. The slope is the only thing that knows which way is down.",
    )
    kinds = {"format_func": lambda kind: SLOPES[kind][0], "default": "true", "required": True}
    slopes = st.segmented_control("Slopes", list(SLOPES), key="train_slopes", **kinds, **LINKED)
    slopes = slopes or "true"  # an empty URL parameter clears even a required choice
    st.caption(SLOPES[slopes][1])
    bends = st.toggle("Bends in the hidden neurons", True, key="train_bends", **LINKED)
    return slopes, bends, st.container()


@st.fragment
def play(drawn: charts.Drawn, plain: Run | None, name: str, own) -> None:
    """The run: every picture in step with one dial, and one place to ask about."""
    run, before = drawn.run, pinning.pinned()
    moving, (left, right) = st.container(), st.columns(2)
    with right:
        st.markdown("**Ask it**: type two numbers, or click the map")
        center = (float(f"{low + 0.625 * (high - low):.2g}") for low, high in run.window)
        fields = zip(st.columns(2), run.seen.names, center, ("train_x", "train_y"), strict=True)
        x, y = (
            column.number_input(telling.verbatim(label), -1e12, 1e12, value, step=0.5, format="%.4g", key=key, **LINKED)
            for column, label, value, key in fields
        )
        answer = ask(run, x, y)
        answered = st.container()

    def clicked() -> None:
        for place in st.session_state["train_map"].selection.get("place", [])[:1]:
            st.session_state["train_x"], st.session_state["train_y"] = charts.clicked(run, int(place["cell"]))

    with moving:
        steps = {"places": places(0, FRAMES - 1, 1), "default": FRAMES - 1, "texts": telling.dial_texts(run)}
        shown = run.frame(round(dial("Play the run", "train_at", play=True, **steps)))
        upper_left, upper_right = st.columns(2)
        with upper_left:
            figure.show(charts.map_figure(drawn, answer, shown), "train_map", on_select=clicked)
            st.caption(telling.colors(run))
        with upper_right:
            others = {"pinned": before and before.run, "plain": plain}
            figure.show(charts.error_figure(drawn, shown, **others), "train_error")
            figure.show(charts.slope_figure(drawn, shown), "train_slope_sizes")
        st.markdown(telling.now(run, shown))
        if run.history.stopped == "blew_up":
            st.warning(run.history.reason, icon=":material/explosion:")
            calmer = gentler(run.settings, name, own)
            if calmer is not None:
                visit.link(here, f"Mend it: step size {calmer:g}", **{**visit.controls(here), "rate": calmer})
        elif run.history.stopped == "flat":
            st.info(run.history.reason, icon=":material/horizontal_rule:")
        for note in filter(None, (telling.cut_short(run), telling.misfit(run), telling.switches_off(run))):
            st.caption(note)
    with left:
        st.markdown("**What each hidden neuron says**, all over the map")
        figure.show(charts.neuron_figure(drawn, shown), "train_neurons")
    with answered:
        st.markdown(telling.answered(run, answer, shown))
        figure.show(charts.push_figure(run, answer, shown), "train_pushes")


whole_picture()
spiral = {
    "data": DATA["spiral"],
    "layer_1": 8,
    "layer_2": 8,
    "rate": 0.03,
    "method": OPTIMIZERS["adam"][0],
    "rounds": 2000,
}
leaping = {"bend": ACTIVATIONS["relu"].title, "rate": 10}
frame.experiments(
    here,
    ("Two spiral arms need more neurons, and a better way to turn the knobs.", spiral),
    ("Take the bends away: the border stays a straight line.", {"bends": "false"}),
    ("Flip every slope: the error grows instead of shrinking.", {"slopes": SLOPES["flipped"][0]}),
    ("Far too large a step: it leaps about, and ends no better than a coin.", leaping),
)
symbols(
    "Guess: the numbers go forward through the layers.",
    Network.forward,
    "Ask every knob: the blame goes back, and each knob gets its slope.",
    Network.gradient,
    "Turn every knob a step against its slope:",
    Network.updated,
    "And the whole run on this page:",
    learn,
)
