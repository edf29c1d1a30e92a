"""The chapter "Why sigmoid?": each scene opens from its link, each control changes what it should, and the right sentences travel."""

import pytest

from pages.sigmoid.page import CHAPTER

SCENES = [scene.name for scene in CHAPTER.scenes]


def open_scene(visit, scene: str, **controls):
    app = visit("sigmoid/page.py", scene=scene, **{f"sigmoid_{name}": str(value) for name, value in controls.items()})
    assert not app.exception
    return app


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_opens(visit, scene):
    open_scene(visit, scene)
