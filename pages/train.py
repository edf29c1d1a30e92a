"""The whole picture: data, guess, error, slopes, turn, again, predict: one finished run, played by one dial."""

from dataclasses import replace

import streamlit as st

from core.activations import ACTIVATIONS
from core.charts import train as charts
from core.datasets import DATASETS
from core.network import Network
from core.picture import FRAMES, OWN, RATES, Settings, ask, decision_maps, fingerprint, learn, steadier, verdict
from core.places import places
from core.training import OPTIMIZERS, SLOPES
from pages.shared import figure, frame, telling, visit
from pages.shared.dial import dial
from pages.shared.own_data import own_data
from pages.shared.predict import predict
from pages.shared.symbols import symbols
from pages.shared.train_settings import choose

START = Settings()
DATA = {**{name: maker.title for name, maker in DATASETS.items()}, OWN: "Your own data"}
LINKED = {"bind": "query-params"}

here = frame.begin(__file__)
st.markdown(
    "Data go in and a **guess** comes out. How wrong is it? Every knob gets its **slope**, every knob is turned, and round it "
    "goes again. The whole run is done already: play it, or drag it back."
)


def other_data() -> None:
    """Other data have other places to ask about."""
    for control in ("train_x", "train_y"):
        st.session_state.pop(control, None)


# 1. What is chosen most stands above the pictures, all the rest below them.
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
    "Step size (learning rate)", RATES, START.rate, format_func=lambda value: f"{value:g}", key="train_rate", **LINKED
)
own = own_data("train_own") if data == OWN else None
pictures, switching, setting = st.container(), st.container(), st.container()


# 2. The switches, after the question what one of them will do.
@st.cache_resource(max_entries=1, show_spinner=False)
def flipped_verdict() -> int:
    """What flipped slopes do to the error of the run that the page opens with."""
    losses = learn(replace(START, slopes="flipped")).history.losses
    return verdict(losses[0], losses[-1])


with switching:
    st.subheader("What if the slopes lied?", anchor=False)
    predict(
        "train_flipped",
        "Every slope is turned round, so that it points the wrong way. What will the error do?",
        ["It shrinks all the same", "It stays where it is", "It grows"],
        flipped_verdict(),
        "Each turn of a knob now goes uphill. The slope is the only thing that knows which way is down.",
    )
    kind = st.segmented_control(
        "Slopes",
        list(SLOPES),
        format_func=lambda name: SLOPES[name][0],
        default="true",
        required=True,
        key="train_slopes",
        **LINKED,
    )
    slopes = kind or "true"
    st.caption(SLOPES[slopes][1])
    bends = st.toggle("Bends in the hidden neurons", True, key="train_bends", **LINKED)
    switched = st.container()
    all_kinds = st.toggle("Run all five kinds of slopes side by side", key="train_kinds", **LINKED)
with setting:
    rest = choose(data)
settings = Settings(data=data, bend=bend, rate=rate, slopes=slopes, bends=bends, **rest)


# 3. The run, and all that is drawn of it.
@st.cache_resource(max_entries=64, show_spinner=False)
def finished(settings: Settings, name: str, _own) -> tuple:
    """A run, its map and its neurons' maps at every snapshot, and its points; `name` stands for a person's own data."""
    run = learn(settings, _own)
    maps = decision_maps(run)
    return run, charts.map_table(run, maps), charts.points_table(run), charts.neuron_table(run, maps)


@st.cache_resource(max_entries=64, show_spinner=False)
def gentler(settings: Settings, name: str, _run, _own) -> float | None:
    """A step size with which this run does not blow up."""
    return steadier(_run, _own)


name = "" if own is None else fingerprint(own)
run, ground, points, sheet = bundle = finished(settings, name, own)
plain = run if settings == settings.plain else finished(settings.plain, name, own)[0]
pinned = st.session_state.get("_train_pinned")


def clicked() -> None:
    """A click on the map asks about that place."""
    for place in st.session_state["train_map"].selection.get("place", [])[:1]:
        st.session_state["train_x"], st.session_state["train_y"] = charts.clicked(run, int(place["cell"]))


with pictures:
    moving, (lower_left, lower_right) = st.container(), st.columns(2)
with lower_right:
    st.markdown("**Ask it**: type two numbers, or click the map")
    centre = (float(f"{low + 0.625 * (high - low):.2g}") for low, high in run.window)
    x, y = (
        column.number_input(label, -1e12, 1e12, value, step=0.5, format="%.4g", key=key, **LINKED)
        for column, label, value, key in zip(st.columns(2), run.seen.names, centre, ("train_x", "train_y"), strict=True)
    )
answer = ask(run, x, y)
with moving:
    texts = telling.dial_texts(run)
    at = dial("Play the run", "train_at", places=places(0, FRAMES - 1, 1), default=FRAMES - 1, texts=texts, play=True)
    shown = run.frame(int(at))
    left, right = st.columns(2)
    with left:
        figure.show(charts.map_figure(run, ground, points, answer, shown), "train_map", on_select=clicked)
        st.caption(telling.colours(run))
    with right:
        against = plain if plain is not run else None
        pinned_run = pinned[0] if pinned else None
        figure.show(charts.error_figure(run, shown, pinned=pinned_run, plain=against), "train_error")
        figure.show(charts.slope_figure(run, shown), "train_slope_sizes")
    st.markdown(telling.now(run, shown))
    if run.history.stopped == "blew_up":
        st.warning(run.history.reason, icon=":material/explosion:")
        calmer = gentler(settings, name, run, own)
        if calmer is not None:
            visit.link(here, f"Mend it: step size {calmer:g}", **{**visit.controls(here), "rate": calmer})
    elif run.history.stopped == "flat":
        st.info(run.history.reason, icon=":material/horizontal_rule:")
    for note in filter(None, (telling.cut_short(run), telling.misfit(run), telling.switched_note(run))):
        st.caption(note)
with lower_left:
    st.markdown("**What each hidden neuron says**, all over the map")
    figure.show(charts.neuron_figure(run, sheet, shown), "train_neurons")
with lower_right:
    st.markdown(telling.answered(run, answer, shown))
    figure.show(charts.push_figure(run, answer, shown), "train_pushes")
with switched:
    st.markdown("Both switches are as they should be." if plain is run else telling.switched(run, plain))
if all_kinds:
    with switching:
        runs = [finished(replace(settings, slopes=each), name, own)[0] for each in SLOPES]
        figure.show(charts.kinds_figure(runs), "train_kinds_error")
        st.dataframe(charts.kinds_table(runs), hide_index=True, alt="How the run ended with each kind of slopes")

# 4. Compare, and take away.
st.subheader("Compare two runs", anchor=False)


def pin() -> None:
    st.session_state["_train_pinned"] = bundle


def unpin() -> None:
    st.session_state.pop("_train_pinned", None)


if pinned is None:
    st.markdown("Pin this run, then change a control. Both runs stand side by side.")
    st.button("Pin this run", on_click=pin, icon=":material/keep:")
else:
    left, right = st.columns(2)
    with left:
        st.markdown("**The pinned run**, played by the same dial")
        other, *drawn = pinned
        figure.show(charts.pinned_map_figure(other, *drawn[:2], other.frame(int(at))), "train_pinned_map")
    with right:
        st.dataframe(charts.compare_table(other, run), hide_index=True, alt="The pinned run beside this run")
        with st.container(horizontal=True):
            st.button("Pin this run instead", on_click=pin, icon=":material/keep:")
            st.button("Unpin", on_click=unpin, icon=":material/keep_off:")

frame.experiments(
    here,
    (
        "Two spiral arms need more neurons, and a better way to turn the knobs.",
        {
            "data": DATA["spiral"],
            "layer_1": 8,
            "layer_2": 8,
            "rate": 0.03,
            "method": OPTIMIZERS["adam"][0],
            "rounds": 2000,
        },
    ),
    ("Take the bends away: the border stays a straight line.", {"bends": "false"}),
    ("Flip every slope: the error grows instead of shrinking.", {"slopes": SLOPES["flipped"][0]}),
    ("Far too large a step: it leaps about and learns little.", {"rate": 10}),
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
