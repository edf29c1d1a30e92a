"""A sum of activations makes a curve: by hand, by the slopes, and with every kind of activation."""

from core.chapters.bends import small_multiples, sum_pictures, sums
from core.say.messages import message, text
from core.say.names import SHORT_BENDS
from pages.bends import computations, hand
from pages.bends.hill import hill_sign
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

HILL = {"place_1": 3.5, "height_1": 1, "place_2": 7, "height_2": -1}


def scene() -> None:
    with stage.drawer():
        way = choose("way", ("hand", "slopes", "each"), kind="segmented")
        counts = {str(count): str(count) for count in sums.COUNTS}
        count = int(controls.choose(text("bends-sum-count"), counts, key="bends_count", default="2", kind="segmented"))
    {"hand": by_hand, "slopes": by_slopes, "each": by_every_bend}[way](count)
    experiments(
        (message("bends-sum-try-hill"), HILL),
        (message("bends-sum-try-slopes"), {"way": "slopes"}),
        (message("bends-sum-try-wave"), {"way": "slopes", "curve": "wave", "count": 8}),
    )
    symbols(text("bends-sum-symbols"), sums.spread_start)


def by_hand(count: int) -> None:
    names = {str(number): text("bends-sum-bend", number=number) for number in range(1, count + 1)}
    last = str(min(count, 2))
    with stage.choices():
        label = text("bends-sum-which")
        choice = controls.choose(label, names, key="bends_moved", default=last, kind="pills", show_label=False)
    index = int(choice) - 1
    total = hand.move_bend(index, count)
    keys = [sum_pictures.dial_key(key, index) for key in sum_pictures.KEYS]
    figure.show(sum_pictures.hand_made_figure(total, index), "bends_sum")
    sentence(keys, sums.say_hand_made(total, index), pictures=("bends_sum",), name="bends_sum")
    hill_sign(keys, total.is_hill(index).tolist())


def by_slopes(count: int) -> None:
    with stage.drawer():
        curve = choose("curve", sums.CURVES)
        bend = controls.choose(text("bends-sum-inside"), SHORT_BENDS, key="bends_inside", default="sigmoid")
        seed = choose_seed()
    fitted, tables = computations.fit(curve, bend, count, seed)
    training_dial(fitted.run, autoplay=f"{curve} {bend} {count}")
    figure.show(sum_pictures.trained_figure(fitted, tables), "bends_fitted")
    sentence("bends_round", sums.say_trained(fitted), pictures=("bends_fitted",))


def by_every_bend(count: int) -> None:
    with stage.drawer():
        curve = choose("curve", sums.CURVES)
        seed = choose_seed()
    fits, tables = computations.fit_each(curve, count, seed)
    training_dial(next(iter(fits.values())).run, autoplay=f"each {curve} {count}")
    figure.show(small_multiples.fits_figure(fits, tables), "bends_each")
    sentence("bends_round", sums.say_activations(fits), pictures=("bends_each",))


def choose(name: str, options: tuple[str, ...], **kwargs) -> str:
    """Show a choice whose label and options are in the catalog. The first option is the default."""
    words = {option: text(f"bends-sum-{name}-{option}") for option in options}
    return controls.choose(text(f"bends-sum-{name}"), words, key=f"bends_{name}", default=options[0], **kwargs)


def choose_seed() -> int:
    return controls.number(text("bends-sum-seed"), 0, 99, sums.SEED, key="bends_seed")


def training_dial(run, autoplay: str) -> None:
    dial(
        message("bends-sum-training"),
        "bends_round",
        places=run.epochs,
        default=sums.EPOCHS,
        texts=[message("bends-round", round=int(epoch)) for epoch in run.epochs],
        play=True,
        autoplay=autoplay,
    )
