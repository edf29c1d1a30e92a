"""Draw the chapter's small picture: a walk down a valley."""

import numpy as np

from core.chapters.once import built_once
from core.descent import descend
from core.draw import miniature, theme
from core.draw.ground import compress_heights, field_image
from core.say.messages import text
from core.surfaces import SURFACES


@built_once
def card() -> tuple[str, str]:
    """Return the SVG text and its text alternative."""
    surface = SURFACES["long_valley"]
    a, b = np.meshgrid(
        *(
            np.linspace(*side, size)
            for side, size in zip(surface.domain, (miniature.WIDTH, miniature.HEIGHT), strict=True)
        )
    )
    walk = descend(
        surface, surface.start, method="gradient_descent", learning_rate=0.6 * surface.learning_rate, steps=60
    )
    path = (
        miniature.line(walk.points[:, 0], walk.points[:, 1], surface.domain, color, width)
        for color, width in (("white", 3.5), (theme.ERROR, 2.0))
    )
    picture = miniature.drawing(miniature.image(field_image(compress_heights(surface.f(a, b)), levels=10)), *path)
    return picture, text("downhill-card", first=walk.losses[0], last=walk.losses[-1])
