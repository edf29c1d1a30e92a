"""The Downhill chapter: each control changes the walk it should, and the sentences say what the walk did."""

import csv
import io
import re

import pytest

from core.descent import METHODS, descend
from core.surfaces import SURFACES


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


def walk(name="neuron", **changed):
    surface = SURFACES[name]
    asked = {"method": "gradient_descent", "learning_rate": surface.learning_rate, "steps": 60, **changed}
    return descend(surface, asked.pop("start", surface.start), **asked)


@pytest.mark.parametrize("name", SURFACES)
def test_every_ground_is_walked_from_its_own_start(visit, name):
    app = visit("downhill.py", downhill_ground=SURFACES[name].title, downhill_step="60")
    assert f"**{walk(name).losses[60]:.3g}**" in said(app, "**Step 60.**")


def test_the_sentence_says_which_way_how_steep_and_how_far(visit):
    words = said(visit("downhill.py", downhill_step="3"), "**Step 3.**")
    true = walk()
    for number in (*true.gradients[3], *true.moves[3]):
        assert f"{number:+.3g}" in words


def test_choosing_another_ground_forgets_the_old_start_and_step_size(visit):
    app = visit("downhill.py", downhill_a="3", downhill_rate="0.001")
    app.selectbox(key="downhill_ground").set_value("rosenbrock").run()
    assert app.slider(key="downhill_a").value == SURFACES["rosenbrock"].start[0]
    assert app.select_slider(key="downhill_rate").value == SURFACES["rosenbrock"].learning_rate


def test_start_rate_and_steps_change_the_walk(visit):
    app = visit("downhill.py")
    app.slider(key="downhill_a").set_value(3.0)
    app.slider(key="downhill_b").set_value(-2.0)
    app.slider(key="downhill_steps").set_value(20)
    app.select_slider(key="downhill_rate").set_value(0.1).run()
    true = walk(start=(3.0, -2.0), learning_rate=0.1, steps=20)
    assert f"20 steps took the error from {true.losses[0]:.3g} to **{true.losses[-1]:.3g}**" in said(
        app, "With step size"
    )


def test_walking_uphill_is_said_to_be_worse_and_offers_the_way_back(visit):
    app = visit("downhill.py")
    app.toggle(key="downhill_uphill").set_value(True).run()
    true = walk(uphill=True)
    assert true.losses[-1] > true.losses[0]
    assert f"from {true.losses[0]:.3g} to {true.losses[-1]:.3g}" in app.warning[0].value
    assert "Walk against the slope again" in [link.label for link in app.get("page_link")]


@pytest.mark.parametrize(
    ("rate", "words"), [("0.03", "glides"), ("0.09", "side to side"), ("0.1", "for ever"), ("0.15", "wider")]
)
def test_the_bowls_limit_is_stated_and_can_be_crossed(visit, rate, words):
    told = said(visit("downhill.py", downhill_ground=SURFACES["long_valley"].title, downhill_rate=rate), "On this bowl")
    assert "**0.1**" in told and words in told and f"{float(rate) / 0.1:.0%}" in told


def test_a_walk_that_blows_up_says_so_and_its_mend_works(visit):
    ground = SURFACES["beale"].title
    app = visit("downhill.py", downhill_ground=ground, downhill_rate="0.5", downhill_step="60")
    true = walk("beale", learning_rate=0.5)
    assert true.diverged and f"blew up after {true.steps} steps" in app.warning[0].value
    mend = next(link for link in app.get("page_link") if link.label.startswith("Mend it"))
    rate = re.search(r"downhill_rate=([\d.]+)", mend.proto.query_string)[1]
    mended = visit("downhill.py", downhill_ground=ground, downhill_rate=rate, downhill_step="60")
    assert not mended.warning and not walk("beale", learning_rate=float(rate)).diverged


def test_several_ways_are_walked_at_once_and_downloaded(visit):
    ways = [method.name for method in METHODS.values()]
    app = visit("downhill.py", downhill_ways=ways, downhill_ground=SURFACES["bowl"].title)
    assert all(method.note in " ".join(each.value for each in app.caption) for method in METHODS.values())
    assert app.get("download_button")
    from core.chapters.downhill.pictures import walk_table

    rows = list(
        csv.DictReader(io.StringIO(walk_table([walk("bowl", method=each) for each in METHODS]).to_csv(index=False)))
    )
    assert len(rows) == 4 * 61 and {row["method"] for row in rows} == set(ways)
    assert float(rows[0]["error"]) == walk("bowl").losses[0]


def test_only_the_neuron_shows_its_data(visit):
    assert len(visit("downhill.py").get("vega_lite_chart")) == 3
    other = visit("downhill.py", downhill_ground=SURFACES["bowl"].title)
    assert len(other.get("vega_lite_chart")) == 2


def test_on_flat_ground_the_walk_rests(visit):
    app = visit("downhill.py", downhill_ground=SURFACES["bowl"].title, downhill_a="0.0", downhill_b="0.0")
    assert "The ground is flat here" in said(app, "**Step 0.**")
