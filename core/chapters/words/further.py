"""Sources for further reading. The message `further-<name>` says what each is good for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """Something to read, watch or play with. Its title and its authors' names are the same in every language.

    Attributes:
        name: its name in the catalog.
        title: its own title.
        link: its URL.
        authors: their names; a last "…" stands for others.
        year: the year of publication.
        is_ongoing: whether parts were published later too.
    """

    name: str
    title: str
    link: str
    authors: tuple[str, ...]
    year: int
    is_ongoing: bool = False


FURTHER: dict[str, tuple[Source, ...]] = {
    "watch": (
        Source(
            "films",
            "Neural networks",
            "https://www.3blue1brown.com/topics/neural-networks",
            ("Grant Sanderson (3Blue1Brown)",),
            2017,
            True,
        ),
        Source(
            "playground",
            "A Neural Network Playground",
            "https://playground.tensorflow.org",
            ("Daniel Smilkov", "Shan Carter"),
            2016,
        ),
    ),
    "read": (
        Source(
            "nielsen",
            "Neural Networks and Deep Learning",
            "http://neuralnetworksanddeeplearning.com",
            ("Michael Nielsen",),
            2015,
        ),
        Source(
            "mazur",
            "A Step by Step Backpropagation Example",
            "https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/",
            ("Matt Mazur",),
            2015,
        ),
        Source("micrograd", "micrograd", "https://github.com/karpathy/micrograd", ("Andrej Karpathy",), 2020),
        Source("cs231n", "CS231n: course notes", "https://cs231n.github.io", ("Stanford University",), 2015, True),
        Source(
            "goodfellow",
            "Deep Learning",
            "https://www.deeplearningbook.org",
            ("Ian Goodfellow", "Yoshua Bengio", "Aaron Courville"),
            2016,
        ),
    ),
    "papers": (
        Source(
            "rumelhart",
            "Learning representations by back-propagating errors",
            "https://doi.org/10.1038/323533a0",
            ("David Rumelhart", "Geoffrey Hinton", "Ronald Williams"),
            1986,
        ),
        Source(
            "cybenko",
            "Approximation by superpositions of a sigmoidal function",
            "https://doi.org/10.1007/BF02551274",
            ("George Cybenko",),
            1989,
        ),
        Source(
            "glorot",
            "Understanding the difficulty of training deep feedforward neural networks",
            "https://proceedings.mlr.press/v9/glorot10a.html",
            ("Xavier Glorot", "Yoshua Bengio"),
            2010,
        ),
        Source(
            "rectifier",
            "Deep Sparse Rectifier Neural Networks",
            "https://proceedings.mlr.press/v15/glorot11a.html",
            ("Xavier Glorot", "Antoine Bordes", "Yoshua Bengio"),
            2011,
        ),
        Source(
            "adam",
            "Adam: A Method for Stochastic Optimization",
            "https://arxiv.org/abs/1412.6980",
            ("Diederik Kingma", "Jimmy Ba"),
            2014,
        ),
        Source(
            "evolution",
            "Evolution Strategies as a Scalable Alternative to Reinforcement Learning",
            "https://arxiv.org/abs/1703.03864",
            ("Tim Salimans", "…"),
            2017,
        ),
        Source(
            "autodiff",
            "Automatic Differentiation in Machine Learning: a Survey",
            "https://arxiv.org/abs/1502.05767",
            ("Atılım Güneş Baydin", "…"),
            2018,
        ),
    ),
}
