"""You are the optimizer: a game with hidden valleys. Part of the chapter "Without derivatives"."""

import streamlit as st

from core.chapters.without_derivatives.guessing import (
    FARTHEST,
    NAMES,
    ROUNDS,
    TRIES,
    Game,
    follow,
    hidden_valley,
    play,
    random_search,
)
from core.chapters.without_derivatives.guessing_pictures import (
    counted,
    hints_figure,
    hunt_figure,
    score_table,
    tries_figure,
    tries_table,
)
from pages.shared import figure

ROUND, VALLEY, KNOB = "without_derivatives_round", "without_derivatives_valley", "without_derivatives_knob_"
VALLEYS = 1000  # how many there are to play
MOST_KEPT = 200  # games that a visit remembers


@st.cache_resource(max_entries=256)
def rivals(kind: str, valley: int) -> tuple[Game, float]:
    """The same round as gradient descent plays it, and the middle score of random nudges."""
    hidden = hidden_valley(kind, valley)
    return follow(kind, hidden), random_search(hidden, valley)


def game() -> None:
    """The round that is chosen: look at places, see heights; at the end see what was hidden, and the scores."""
    left, right = st.columns([4, 1], vertical_alignment="bottom")
    kind = (
        left.pills(
            "Round",
            list(ROUNDS),
            format_func=lambda kind: ROUNDS[kind].title,
            default="height",
            key=ROUND,
            required=True,
            bind="query-params",
        )
        or "height"
    )
    number = right.number_input("Valley", 0, VALLEYS - 1, 0, 1, key=VALLEY, bind="query-params") or 0
    games = st.session_state.setdefault("_games", {})
    tries, over = games.get((kind, number), ((), False))
    rules, valley = ROUNDS[kind], hidden_valley(kind, number)
    names = NAMES[: rules.knobs]

    def keep(tries: tuple, over: bool) -> None:
        games.pop((kind, number), None)
        games[kind, number] = (tries, over or len(tries) >= TRIES)
        while len(games) > MOST_KEPT:
            del games[next(iter(games))]

    def look() -> None:
        place = tuple(float(st.session_state[f"{KNOB}{name.lower()}"]) for name in names)
        if not over and len(tries) < TRIES:
            keep((*tries, place), False)

    def clicked() -> None:
        for chosen in st.session_state["without_derivatives_hunt"].selection.get("look", [])[:1]:
            st.session_state[f"{KNOB}a"] = float(chosen["place"])
            look()

    def another() -> None:
        st.session_state[VALLEY] = (number + 1) % VALLEYS

    with st.form("without_derivatives_look", border=False):
        columns = st.columns([*[1] * rules.knobs, 0.6] if rules.knobs > 1 else [5, 1], vertical_alignment="bottom")
        for column, name in zip(columns, names, strict=False):
            label = f"Knob {name}" if rules.knobs > 1 else "The knob"
            column.slider(
                label, -FARTHEST, FARTHEST, 0.0, 0.1, format="%.1f", key=f"{KNOB}{name.lower()}", bind="query-params"
            )
        columns[-1].form_submit_button(
            "Look here", on_click=look, disabled=over, type="primary", key="without_derivatives_submit"
        )
    mine = play(valley, tries)
    theirs, random_searchd = rivals(kind, number)
    shown = theirs if over else None
    if rules.knobs == 1:
        hunt = hunt_figure(valley, mine, shown, slopes=rules.slopes)
        figure.show(hunt, "without_derivatives_hunt", on_select=clicked)
    elif rules.slopes:
        left, right = st.columns([3, 2])
        with left:
            figure.show(tries_figure(valley, mine, shown), "without_derivatives_tries")
        with right:
            figure.show(hints_figure(mine), "without_derivatives_hints")
    else:
        figure.show(tries_figure(valley, mine, shown), "without_derivatives_tries")

    at = ", ".join(f"{place:.1f}" for place in mine.places[-1])
    said = f"**Try {mine.tries} of {TRIES}.** " if mine.tries else "**The start is given.** "
    said += f"At {at} the height is **{mine.heights[-1]:.3f}**. "
    if rules.slopes and rules.knobs == 1:
        slope = mine.slopes[-1, 0]
        way = "to the right" if slope < 0 else "to the left"
        said += f"The slope is **{slope:+.2f}**, so the ground falls {way}. " if slope else "It is flat there. "
    elif rules.slopes:
        said += "A bar above 0 says: turn that knob down. A bar below 0 says: turn it up. "
    if mine.tries:
        where = f"at try {mine.best}" if mine.best else "at the start"
        said += f"Your lowest so far is {mine.heights[mine.best]:.3f}, {where}."
    st.markdown(said)
    if over:
        told = f"The bottom was at height {valley.floor:.3f}. You went **{mine.score:.0%}** of the way down. "
        told += f"Gradient descent went **{theirs.score:.0%}**, and random nudges **{random_searchd:.0%}**. "
        if mine.found_after is not None:
            told += f"You were at the bottom after {counted(mine.found_after)}. "
        st.markdown(told)
    with st.container(horizontal=True):
        if not over:
            st.button("Show what is hidden", on_click=keep, args=(tries, True), key="without_derivatives_show")
        st.button("Play it again", on_click=keep, args=((), False), key="without_derivatives_again", disabled=not tries)
        st.button("Another valley", on_click=another, key="without_derivatives_another")
    if rules.knobs > 1 and tries:
        st.dataframe(
            tries_table(mine, slopes=rules.slopes),
            hide_index=True,
            alt="Your tries, the latest first: each knob and the height there",
        )
    played = {
        each: play(hidden_valley(each, number), games[each, number][0])
        for each in ROUNDS
        if games.get((each, number), ((),))[0]
    }
    st.markdown(f"**Scores in valley {number}.** 0 % is the start, and 100 % is the very bottom.")
    st.dataframe(
        score_table(played, {each: rivals(each, number) for each in ROUNDS}),
        hide_index=True,
        alt="Scores of each round: yours, gradient descent's and random nudges'",
    )
    st.caption(
        f"Each player gets {TRIES} tries. Gradient descent sees the slopes, and its step size is one for all valleys. "
        "Random nudges see the height only; their score is the middle one of 25 plays."
    )
