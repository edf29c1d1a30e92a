"""The race, from 7 to 3,280 parameters: where methods without slopes win, and where they hardly learn."""

from core.chapters.default_race import default_race
from core.chapters.without_derivatives import race_words as words
from core.chapters.without_derivatives.race_pictures import (
    DIAL,
    dial_places,
    race_figure,
    size_results_at_start,
    sizes_figure,
)
from core.say.messages import message, text
from core.search import coordinate_search, gradient_descent, hill_climbing
from pages.ui import figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.without_derivatives import race_drawer, racing

PREFIX = "without-derivatives-race"
PICTURE = "without_derivatives_race"
ANSWERS = ("rival", "level", "slopes")


def scene() -> None:
    with stage.drawer():
        sizes, n_evals, seed = race_drawer.choose()
    races = racing.load_finished(sizes, n_evals, seed)
    size_results = [races[size] for size in sizes if size in races]
    with stage.choices():
        running = racing.control([size for size in sizes if size not in races], n_evals, seed)
    is_answered = True
    if len(sizes) > 1:
        answers = [(message(f"{PREFIX}-{name}"), message(f"{PREFIX}-{name}.because")) for name in ANSWERS]
        right = words.verdict(default_race()[-1])
        is_answered = predict("without_derivatives_race", message(f"{PREFIX}-guess"), answers, right, side="top")
    show(
        size_results or size_results_at_start(sizes, n_evals),
        f"{sizes} {n_evals} {seed} {len(size_results)}",
        frozen=not (is_answered and size_results),
    )
    if size_results and is_answered:
        places = dial_places(n_evals)
        sentence(DIAL, [words.say_race(size_results, max(int(place), 1)) for place in places], pictures=(PICTURE,))
    elif not size_results:
        sentence(None, message(f"{PREFIX}-{'running' if running else 'missing'}"), name=f"{PICTURE}_missing")
    race_drawer.details(size_results)
    experiments(
        (message(f"{PREFIX}-few-chip"), {"sizes": "12"}),
        (message(f"{PREFIX}-many-chip"), {"sizes": "3280"}),
        (message(f"{PREFIX}-long-chip"), {"sizes": "60", "looks": 5000}),
    )
    symbols(
        text(f"{PREFIX}-symbols-try"),
        hill_climbing,
        text(f"{PREFIX}-symbols-one"),
        coordinate_search,
        text(f"{PREFIX}-symbols-follow"),
        gradient_descent,
    )


def show(size_results: list, name: str, *, frozen: bool) -> None:
    """Show the picture and its dial."""
    places = dial_places(len(size_results[0].method_results[0].best_after))
    dial(
        message(f"{PREFIX}-dial"),
        DIAL,
        places=places,
        default=places[-1],
        texts=[message(f"{PREFIX}-place", looks=place) for place in places],
        play=True,
        autoplay=None if frozen else name,
        frozen=frozen,
    )
    figure.show(sizes_figure(size_results) if len(size_results) > 1 else race_figure(size_results[0]), PICTURE)
