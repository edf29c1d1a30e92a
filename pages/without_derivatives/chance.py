"""Why chance fails: with many knobs nearly every direction goes sideways."""

from core.chapters.without_derivatives.chance import DIMENSIONS, NEAR_ANGLE, chance_within, directions
from core.chapters.without_derivatives.chance_pictures import DIAL, arrows_figure, bars_figure
from core.chapters.without_derivatives.chance_words import CHANCES, chance_answer, say_chance
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.streamlit_dom import with_selectors
from pages.ui.symbols import symbols

PREFIX = "without-derivatives-chance"
PICTURE = "without_derivatives_angles"
MANY = 50
PICTURES = {"arrows": arrows_figure, "bars": bars_figure}

# The question and its verdict are next to the fans, below their numbers, or next to the bars, above them. On a phone they are on top.
BESIDE = with_selectors("""<style>
.st-key-over [class*="st-key-over_right_"][class*="without_derivatives_chance"] {{ justify-content: {side}; }}
.st-key-over [class*="st-key-over_right_"][class*="without_derivatives_chance"] > $LAYOUT_WRAPPER {{ max-width: 29%; }}
@media (max-width: 640px) {{
  .st-key-over [class*="st-key-over_right_"][class*="without_derivatives_chance"] {{ justify-content: flex-start; }}
  .st-key-over [class*="st-key-over_right_"][class*="without_derivatives_chance"] > $LAYOUT_WRAPPER {{ max-width: 100%; }}
}}
</style>""")

load_directions = cached_in_worker(directions)


def scene() -> None:
    answers = [(message(f"{PREFIX}-{name}"), message(f"{PREFIX}-{name}.because")) for name in CHANCES]
    right = chance_answer(chance_within(MANY, NEAR_ANGLE))
    question = message(f"{PREFIX}-guess", knobs=MANY)
    is_answered = predict("without_derivatives_chance", question, answers, right, side="right")
    with stage.drawer():
        options = {name: text(f"{PREFIX}-{name}") for name in PICTURES}
        label = text(f"{PREFIX}-picture")
        kind = controls.choose(label, options, key="without_derivatives_picture", default="arrows", kind="segmented")
        seed = controls.number(text(f"{PREFIX}-seed"), 0, 999, 0, key="without_derivatives_seed")
    stage.picture().html(BESIDE.format(side="flex-end" if kind == "arrows" else "flex-start"))
    sample = load_directions(seed)
    dial(
        message(f"{PREFIX}-dial"),
        DIAL,
        places=DIMENSIONS,
        default=DIMENSIONS[0],
        texts=[message(f"{PREFIX}-place", knobs=knobs) for knobs in DIMENSIONS],
        play=True,
        autoplay="answer" if is_answered else None,
        frozen=not is_answered,
    )
    figure.show(PICTURES[kind](sample), PICTURE)
    if is_answered:
        sentence(DIAL, [say_chance(sample, place) for place in range(len(DIMENSIONS))], pictures=(PICTURE,))
        experiments(
            (message(f"{PREFIX}-few-chip"), {"turn": 2}),
            (message(f"{PREFIX}-some-chip"), {"turn": 12}),
            (message(f"{PREFIX}-bars-chip"), {"turn": 100, "picture": "bars"}),
        )
    symbols(
        text(f"{PREFIX}-symbols") + r" $$\tfrac12 I_{\sin^2 \alpha}\!\left(\tfrac{N-1}2, \tfrac12\right)$$",
        chance_within,
    )
