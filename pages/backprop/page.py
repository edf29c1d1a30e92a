"""Passing the blame back: how a knob deep inside learns its slope."""

from core.chapters.backprop import guess_first, stops
from core.say.messages import message
from pages.backprop import blame, nudge
from pages.chapter import Chapter, Scene
from pages.ui.tour_stop import Move, Stop

CHAPTER = Chapter(
    name="backprop",
    url="backprop",
    scenes=(
        Scene(
            "blame",
            blame.scene,
            ("who", "stage", "why", "knobs"),
            again=guess_first.blame,
            stop=Stop(
                highlight="backprop_stage",
                ask=message("backprop-tour-ask"),
                move=Move("backprop_stage", "end"),
                says=stops.say_pass,
            ),
        ),
        Scene("nudge", nudge.scene, ("looks",)),
    ),
    redirects={
        "depth": ("sigmoid.deep", {"bend": "{depth_bend}"}, ("depth", "depth_bend")),
        "receipt": ("lab.receipt", {}, ("knob", "student")),
        "own": (
            "lab.own",
            {},
            ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed"),
        ),
    },
)
