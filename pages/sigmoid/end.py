"""How should a network end? Five tasks, four output activations, and in gray the outputs that each can give."""

import streamlit as st

from core.chapters.sigmoid import end
from core.draw.theme import MUTED, name_of
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.sigmoid import graph
from pages.ui import controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

train_each_end = cached_in_worker(end.train_each_end)


def scene() -> None:
    with stage.choices():
        tasks = {name: text("sigmoid-end-task", name=name) for name in end.TASKS}
        task = controls.choose(
            text("sigmoid-end-tasks"), tasks, key="sigmoid_task", default=first_task(), show_label=False, width=200
        )
        names = {name: text("sigmoid-end-name", name=name) for name in end.ENDS}
        selection = controls.choose(
            text("sigmoid-end-ends"), names, key="sigmoid_end", default="sigmoid", kind="segmented", show_label=False
        )
    with stage.drawer():
        seed = controls.number(text("sigmoid-seed"), 0, 99, end.SEED, key="sigmoid_end_seed", width=150)
        with st.expander(text("sigmoid-end-sources")):
            for bend in end.HISTORY:
                st.markdown(text("sigmoid-end-source", name=bend))
    runs = train_each_end(task, seed)
    run = runs[selection]
    words = graph.words("end", "alt", "room", "hidden", "taken", color=name_of(MUTED))
    words |= {"title": text("sigmoid-end-plot-title", task=task), "along": text("sigmoid-end-along", task=task)}
    history = [
        {"bend": bend, "year": text("sigmoid-end-year", name=bend), "name": text("sigmoid-end-taken-up", name=bend)}
        for bend in end.HISTORY
    ]
    graph.show(
        "end",
        {"dial": "sigmoid_epoch", "task": task, "end": selection, "history": history, **end.picture(runs, selection)},
        words | {"ends": names, "levels": [text("sigmoid-end-level", task=task, level=level) for level in (0, 1)]},
    )
    says = [end.say_end(run, frame) for frame in range(end.FRAMES)]
    sentence("sigmoid_epoch", says, pictures=("sigmoid_end",))
    sentence(None, message("sigmoid-end-today"), name="sigmoid_today", kind="caption")
    dial(
        message("sigmoid-end-dial"),
        "sigmoid_epoch",
        places=end.EPOCH_AT,
        default=end.EPOCHS,
        texts=[message("sigmoid-epoch", epoch=int(epoch)) for epoch in end.EPOCH_AT],
        play=True,
    )
    experiments(
        (message("sigmoid-end-try-straight"), {"end": "linear"}),
        (message("sigmoid-end-try-silent"), {"task": "amount", "end": "relu", "end_seed": 2}),
        (message("sigmoid-end-try-exam"), {"task": "exam", "end": "sigmoid"}),
    )
    symbols(text("sigmoid-end-symbols"), end.one_neuron, end.least_error)


def first_task() -> str:
    """Return the default task: the exam for a link of an earlier version to the two regressions."""
    return "exam" if url_state.query_value("bends_ends") == "friends" else "yes"
