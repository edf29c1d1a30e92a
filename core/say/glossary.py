"""Every word of the screen that needs a word: what it means in one line, the field's term, the symbol, and where it is shown.

The one registry: the explanations in the scenes (`pages.ui.glossary_popups`) and the page of words read it. An entry says where it is
shown by names only, since nothing in here knows a chapter.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    """One word of the screen.

    Attributes:
        word: the plain word, as the screen says it.
        term: what the field calls it.
        symbol: how it is often written in formulas; empty where there is no usual sign.
        line: what it means, in one plain sentence.
        scene: the chapter and the scene that show it, by their names.
        forms: how it stands in text; capitals do not matter.
        never: phrases in which one of the forms means something else.
    """

    word: str
    term: str
    symbol: str
    line: str
    scene: tuple[str, str]
    forms: tuple[str, ...]
    never: tuple[str, ...] = ()


WORDS = (
    Word(
        "slope",
        "derivative",
        "dy/dx",
        "Nudge a knob a little. The slope says which way the result moves, and how much.",
        ("slopes", "tilt"),
        ("slope", "slopes", "derivative", "derivatives"),
    ),
    Word(
        "the slope for one knob",
        "partial derivative",
        "∂L/∂w",
        "The slope for one knob, while all the others are held still.",
        ("slopes", "two"),
        ("slope of its own", "slope for one knob", "partial derivative"),
    ),
    Word(
        "the list of all the slopes",
        "gradient",
        "∇L",
        "All the slopes together, one for each knob. A step goes straight against them.",
        ("slopes", "two"),
        ("all the slopes", "gradient"),
    ),
    Word(
        "knob",
        "weight or bias; together: parameters",
        "w",
        "A number inside the network. Learning turns it, until the guesses fit.",
        ("start", "turn"),
        ("knob", "knobs"),
    ),
    Word(
        "how wrong (the error)",
        "loss",
        "L",
        "One number for how far the guesses are from the right answers.",
        ("start", "turn"),
        ("error", "errors", "how wrong"),
    ),
    Word(
        "guess",
        "prediction, output",
        "ŷ",
        "The number that comes out at the end of the network.",
        ("start", "loop"),
        ("guess", "guesses"),
        ("guess below", "guess every", "also guess", "random guess"),
    ),
    Word(
        "the right answer",
        "target",
        "y",
        "What the network should say. The data tell it.",
        ("start", "loop"),
        ("right answer", "right answers"),
    ),
    Word(
        "step size",
        "learning rate",
        "η",
        "How far a knob is turned for each unit of slope.",
        ("downhill", "size"),
        ("step size", "step sizes"),
    ),
    Word(
        "following the slope downhill",
        "gradient descent",
        "w ← w − η ∇L",
        "Again and again, turn every knob a small step against its slope.",
        ("downhill", "walk"),
        ("following the slope", "follow the slope", "following the slopes", "follow the slopes", "gradient descent"),
    ),
    Word(
        "rolling on",
        "momentum",
        "v ← β v + ∇L",
        "Each step keeps some speed from the last one.",
        ("downhill", "ways"),
        ("rolling on", "keep rolling", "keeps rolling", "rolling steps", "momentum"),
    ),
    Word(
        "nudge",
        "small change, finite difference",
        "Δw",
        "A very small turn of a knob, to see what it does.",
        ("backprop", "nudge"),
        ("nudge", "nudges"),
    ),
    Word(
        "network",
        "neural network",
        "f(x; w)",
        "Layers of neurons. Numbers go in at one end, and a guess comes out at the other.",
        ("start", "loop"),
        ("network", "networks"),
    ),
    Word(
        "neuron",
        "unit",
        "a = f(w·x + b)",
        "It multiplies each number by a knob, adds them up, and bends the sum.",
        ("backprop", "blame"),
        ("neuron", "neurons"),
    ),
    Word(
        "layer",
        "layer",
        "aˡ",
        "Neurons side by side. What they send goes to the next layer.",
        ("sigmoid", "deep"),
        ("layer", "layers"),
    ),
    Word(
        "hidden layer",
        "hidden layer",
        "h",
        "A layer between what comes in and the last layer.",
        ("sigmoid", "hint"),
        ("hidden layer", "hidden layers", "hidden neuron", "hidden neurons"),
    ),
    Word(
        "shift, a number each neuron always adds",
        "bias",
        "b",
        "A knob that a neuron always adds, whatever comes in.",
        ("backprop", "blame"),
        ("shift", "shifts", "bias", "biases"),
    ),
    Word(
        "table of knobs",
        "matrix",
        "W",
        "All knobs of a layer but its shifts. Each row belongs to one neuron.",
        ("one_matrix", "table"),
        ("table of knobs", "tables of knobs", "one table", "matrix"),
    ),
    Word(
        "passing the blame back",
        "backpropagation",
        "δˡ = (Wᵀ δ) f′(z)",
        "The blame goes from the error back through the layers. So every knob gets its slope.",
        ("backprop", "blame"),
        ("passing the blame back", "pass the blame back", "blame goes back", "backpropagation"),
    ),
    Word(
        "blame",
        "delta, the loss's slope at a neuron",
        "δ",
        "How much the error moves when the sum in this neuron is nudged.",
        ("backprop", "blame"),
        ("blame",),
        ("blame the",),
    ),
    Word(
        "multiply along the path, add up the paths",
        "the chain rule",
        "dz/dx = dz/dy · dy/dx",
        "A nudge is multiplied by each slope on its way. Several ways are added up.",
        ("backprop", "receipt"),
        ("path to the error", "along the path", "along each path", "the paths", "chain rule"),
    ),
    Word(
        "bend",
        "activation function, non-linearity",
        "f",
        "The curve that a neuron passes its sum through.",
        ("bends", "through"),
        ("bend", "bends", "activation function"),
        ("to bend", "can bend"),
    ),
    Word(
        "soft switch",
        "sigmoid",
        "σ",
        "A bend that goes softly from 0 up to 1.",
        ("sigmoid", "answer"),
        ("soft switch", "sigmoid"),
    ),
    Word(
        "soft switch from −1 to 1",
        "tanh",
        "tanh",
        "A bend that goes softly from −1 up to 1.",
        ("sigmoid", "deep"),
        ("tanh",),
    ),
    Word(
        "flat, then straight up",
        "ReLU",
        "max(0, z)",
        "A bend with a corner. Below 0 it gives 0, above 0 it changes nothing.",
        ("sigmoid", "end"),
        ("ReLU",),
    ),
    Word(
        "hard step",
        "step function",
        "H",
        "A bend that jumps from 0 to 1. Its slope is 0 on both sides.",
        ("sigmoid", "hint"),
        ("hard step", "hard steps"),
    ),
    Word(
        "a round",
        "epoch",
        "t",
        "Every row of the data was seen once.",
        ("start", "loop"),
        ("round", "rounds"),
        ("turned round", "way round", "went round", "same round", "the round again", "round bowl"),
    ),
    Word(
        "one look at the data",
        "one evaluation of the loss",
        "L(w)",
        "All rows run through the network once, and the error is read off.",
        ("without_derivatives", "race"),
        ("a look", "one look", "first look", "looks"),
        ("looks like", "looks at", "looks for", "looks back", "looks straight", "looks the same", "it looks"),
    ),
    Word(
        "trying, without slopes",
        "random search, hill climbing",
        "",
        "Turn the knobs at random, and keep what lowers the error.",
        ("without_derivatives", "race"),
        ("by trying", "trying", "random search"),
    ),
    Word(
        "cross-entropy",
        "cross-entropy, log loss",
        "−ln p",
        "A way to count misses for yes or no. To be sure and wrong costs most.",
        ("train", "play"),
        ("cross-entropy",),
    ),
    Word(
        "seed",
        "random seed",
        "",
        "The number that random draws begin with. The same seed gives the same start again.",
        ("one_matrix", "sheet"),
        ("seed", "seeds"),
    ),
)


def found(search: str) -> list[Word]:
    """Find the words whose name, term, symbol or a form contains the search. An empty search finds all."""
    query = " ".join(search.lower().split())
    return [word for word in WORDS if any(query in each.lower() for each in _names(word))]


def _names(word: Word) -> tuple[str, ...]:
    return word.word, word.term, word.symbol, *word.forms
