"""Run the race where it can be watched, stopped and kept. Part of the chapter "Without derivatives"."""

import time
from collections.abc import Callable, Sequence

import streamlit as st

from core.chapters.without_derivatives.pictures import race_figure, race_table, race_tables
from core.chapters.without_derivatives.race import SWEEPS, Heat, race, tasks_of
from core.chapters.without_derivatives.words import race_says
from core.search import METHODS
from pages.shared import figure

RACING, TURN = "_racing", "_race_turn"
AT_ONCE = (
    2.5  # seconds: a first race that is over so soon is run without being asked, once the rest of the page is there
)


@st.cache_resource(max_entries=100)
def _place(width: int, looks: int, seed: int) -> dict[str, Heat]:
    """Where one size's race is kept once it was run, for every visitor."""
    return {}


def finished(widths: Sequence[int], looks: int, seed: int) -> dict[int, Heat]:
    """The races that were run already, by anybody, by width."""
    places = {width: _place(width, looks, seed) for width in widths}
    return {width: place["heat"] for width, place in places.items() if place}


def knobs(width: int) -> int:
    """How many knobs the racing network of this width has: two layers, each neuron with its shift."""
    return 2 * width * (width + 1)


def about_seconds(widths: Sequence[int], looks: int) -> float:
    """About how long a race takes, from what a look took on a small server's processor: 6 µs, and 17.5 ns more a knob."""
    runs = looks * sum(len(values) for _, values in SWEEPS.values())
    return sum(runs * tasks_of(width) * (6e-6 + 17.5e-9 * knobs(width)) for width in widths)


def board(widths: Sequence[int], heats: dict[int, Heat]) -> Callable[[Heat], None]:
    """A picture for each size and the table of final errors; returns what to call when one more size is finished.

    Args:
        heats: the sizes that are finished, by width; those that finish later are added to it.
    """
    slots = {}
    for number, width in enumerate(widths):
        if number % 3 == 0:
            columns = st.columns(3)
        with columns[number % 3]:
            st.markdown(f"**{knobs(width):,} knobs**")
            slots[width] = st.empty()
    table, words = st.empty(), st.empty()

    def draw(width: int) -> None:
        with slots[width].container():
            shown = race_figure(heats[width], race_tables(heats[width], list(heats.values())))
            figure.show(shown, f"without_derivatives_race_{knobs(width)}")

    def tabulate() -> None:
        done = [heats[width] for width in widths if width in heats]
        if done:
            table.dataframe(race_table(done), hide_index=True, alt=f"Final errors. {race_says(done)}")
            words.markdown(race_says(done))

    def arrived(heat: Heat) -> None:
        heats[heat.width] = heat
        draw(heat.width)
        tabulate()

    for width in widths:
        if width in heats:
            draw(width)
        else:
            slots[width].caption("Not raced yet.")
    tabulate()
    return arrived


def begin(
    heats: dict[int, Heat], waiting: Sequence[int], looks: int, seed: int, button, bar
) -> Callable[[Callable[[Heat], None]], None]:
    """The button that starts the race of the sizes still waiting, or stops it while it runs.

    Args:
        button, bar: the places on the page for the button and for the progress bar.

    Returns what to call at the very end of the page, with `board`'s answer, so that a race never holds the page up.
    """
    asked, state = (looks, seed), st.session_state
    turn = state.setdefault(TURN, 0)

    def press(race: tuple | None) -> None:
        # A press that cuts a run short may bring back the press that had begun it; each counts once.
        if state[TURN] == turn:
            state[TURN], state[RACING] = turn + 1, race

    if not waiting:
        state.pop(RACING, None)
        return lambda arrived: None
    running = state.get(RACING) == asked
    about = max(1, round(about_seconds(waiting, looks)))
    label, icon = f"Run the race: about {about} second{'s' if about > 1 else ''}", ":material/sprint:"
    if running:
        label, icon = "Stop the race", ":material/stop:"
    # One button for both: Streamlit would keep a button that is gone on screen until the end of the race.
    button.button(
        label,
        on_click=press,
        args=(None if running else asked,),
        type="secondary" if running else "primary",
        icon=icon,
        key="without_derivatives_run",
    )
    if running:
        moving = bar.progress(0.0, "The race begins")
        return lambda arrived: _run(waiting, looks, seed, moving, arrived)
    if heats or about_seconds(waiting[:1], looks) > AT_ONCE:
        return lambda arrived: None
    return lambda arrived: _run(waiting[:1], looks, seed, None, arrived)


def _run(widths: Sequence[int], looks: int, seed: int, bar, arrived: Callable[[Heat], None]) -> None:
    """Race the sizes one after the other, moving the progress bar; each is kept, and shown, as soon as it is finished.

    The visitor may stop it with the button or by moving any control: Streamlit then ends this run of the page at the next
    sign of life that it sends.
    """
    began = time.monotonic()
    for progress in race(widths, looks=looks, seed=seed):
        left = (time.monotonic() - began) * (1 / progress.share - 1)
        if bar is not None:
            says = f"{knobs(progress.width):,} knobs · {METHODS[progress.method][0]} · about {left:.0f} s left"
            bar.progress(min(progress.share, 1.0), says)
        if progress.heat is not None:
            _place(progress.width, looks, seed)["heat"] = progress.heat
            arrived(progress.heat)
    if bar is not None:
        st.session_state.pop(RACING, None)
    st.rerun()
