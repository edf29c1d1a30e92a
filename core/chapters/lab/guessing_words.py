"""What the scene "You try" says about a try and about the end of a round."""

from core.chapters.lab.guessing import MAX_TRIES, N_HILL_CLIMBS, ROUNDS, Game, Valley
from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.lab.rivals import TITLES
from core.say.messages import Message, message


def _rival_names() -> dict[str, str]:
    """Return the names of the two rival methods."""
    return {"slopes": TITLES["follow_slopes"], "nudges": TITLES["try_and_keep"]}


def say_try(kind: str, player: Game) -> Message:
    """Say what the last try showed, and the lowest height so far."""
    rules, slope = ROUNDS[kind], float(player.slopes[-1, 0])
    opening = message("lab-guess-try", n=player.tries, tries=MAX_TRIES) if player.tries else message("lab-guess-start")
    places = join_list([message("lab-guess-place", place=place) for place in player.places[-1]])
    height = message("lab-guess-height", places=places, height=player.heights[-1])
    hint = None
    if rules.slopes and rules.n_params == 1:
        hint = message("lab-guess-slope", slope=slope, way="right" if slope < 0 else "left" if slope else "flat")
    elif rules.slopes:
        hint = message("lab-guess-bars")
    lowest = message("lab-guess-lowest", height=player.heights[player.best], n=player.best) if player.tries else None
    return join_sentences(opening, height, hint, lowest)


def say_end(valley: Valley, player: Game, descent: Game, climbing_score: float) -> Message:
    """Say how low the bottom is, and how far down the player and the rivals went."""
    scores = {"mine": player.score, "theirs": descent.score, "random": climbing_score}
    sentence = message("lab-guess-end", floor=valley.floor, **_rival_names(), **scores)
    bottom_try = player.bottom_try
    return sentence if bottom_try is None else join_sentences(sentence, message("lab-guess-bottom", n=bottom_try))


def say_rules() -> Message:
    """Say what the two rival methods may see, and what a score is."""
    return message("lab-guess-rules", tries=MAX_TRIES, **_rival_names(), runs=N_HILL_CLIMBS)
