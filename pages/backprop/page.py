"""Passing the blame back: how a knob deep inside learns its slope."""

from core.chapters.backprop import guess_first, stops
from core.say.messages import message
from pages.backprop import blame, nudge
from pages.chapter import Chapter, Redirect, Scene
from pages.ui.tour_stop import Move, Stop

NETWORK = ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed")

CHAPTER = Chapter(
    name="backprop",
    url="backprop",
    scenes=(
        Scene(
            "blame",
            blame.scene,
            ("who", "stage", "why", "knobs"),
            again=guess_first.blame,
            stops=(
                Stop(
                    highlight="backprop_stage",
                    ask=message("backprop-tour-ask"),
                    move=Move("backprop_stage", "end"),
                    says=stops.say_pass,
                ),
            ),
        ),
        Scene("nudge", nudge.scene, ("looks",)),
    ),
    redirects={
        "depth": Redirect("sigmoid.deep", sets={"bend": "{depth_bend}"}, old_controls=("depth", "depth_bend")),
        "receipt": Redirect("lab.receipt", old_controls=("knob", "student")),
        "own": Redirect("lab.own", old_controls=NETWORK),
    },
)
