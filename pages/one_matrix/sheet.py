"""A sheet of paper goes through the layers. Without an activation it is only rotated and stretched, with one it bends."""

from core.chapters.one_matrix import sheet
from core.chapters.one_matrix.sheet_picture import DIAL, sheets_figure
from core.collapse import collapse
from core.say.messages import message, text
from core.say.names import names_of
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


@cached_in_worker
def prepare(layers: int, bend: str, where: int, biases: bool, seed: int) -> tuple:
    """Compute both sheets, their picture, and the sentence for each place of the dial."""
    both = sheet.sheets(layers, activation=bend, activation_layer=where, biases=biases, seed=seed)
    return both, sheets_figure(both), sheet.say_sheet(both)


def scene() -> None:
    with stage.drawer():
        bends = names_of("bend", sheet.NONLINEAR)
        bend = controls.choose(text("one-matrix-sheet-kind"), bends, key="one_matrix_bend", default="tanh")
        layers = controls.number(text("one-matrix-layers"), 1, 8, 3, key="one_matrix_layers")
        after = {str(layer): text("one-matrix-sheet-after", layer=layer) for layer in range(1, layers + 1)}
        label = text("one-matrix-sheet-where")
        where = int(controls.choose(label, after, key="one_matrix_where", default=str(min(2, layers))))
        seed = controls.number(text("one-matrix-seed"), 0, 9999, 102, key="one_matrix_seed")
        biases = controls.toggle(text("one-matrix-shifts"), True, key="one_matrix_shifts")
    both, picture, says = prepare(layers, bend, where, biases, seed)
    sentence(DIAL, says, pictures=("one_matrix_sheets",))
    dial(
        message("one-matrix-sheet-dial"),
        DIAL,
        places=both.places,
        default=len(both.stages),
        texts=sheet.stage_names(both),
        play=True,
        jump=1,
        autoplay=f"{layers} {bend} {where}",
    )
    figure.show(picture, "one_matrix_sheets")
    experiments(
        (message("one-matrix-sheet-try-many"), {"layers": 8}),
        (message("one-matrix-sheet-try-step"), {"bend": "step"}),
    )
    refusal = text("one-matrix-sheet-refusal", refusal=sheet.say_collapse_error(both))
    symbols(text("one-matrix-sheet-symbols"), sheet.one_table, collapse, refusal)
