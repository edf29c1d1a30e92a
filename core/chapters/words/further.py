"""Where to go next: books, courses, pictures and papers, each with who made it, when, and what it is good for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """Something to read, watch or play with."""

    title: str
    link: str
    by: str
    year: str
    good_for: str


FURTHER: dict[str, tuple[Source, ...]] = {
    "To watch and to play with": (
        Source(
            "Neural networks",
            "https://www.3blue1brown.com/topics/neural-networks",
            "Grant Sanderson (3Blue1Brown)",
            "from 2017",
            "Films that show the same loop, with calm pictures. A good next step.",
        ),
        Source(
            "A Neural Network Playground",
            "https://playground.tensorflow.org",
            "Daniel Smilkov and Shan Carter",
            "2016",
            "Build a small network and watch it learn.",
        ),
    ),
    "To read and to build": (
        Source(
            "Neural Networks and Deep Learning",
            "http://neuralnetworksanddeeplearning.com",
            "Michael Nielsen",
            "2015",
            "A free book for beginners. It explains the passing back of blame step by step.",
        ),
        Source(
            "A Step by Step Backpropagation Example",
            "https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/",
            "Matt Mazur",
            "2015",
            "One pass with all its numbers, on paper. “Your own network” shows the same one.",
        ),
        Source(
            "micrograd",
            "https://github.com/karpathy/micrograd",
            "Andrej Karpathy",
            "2020",
            "About a hundred lines of Python that find slopes by themselves.",
        ),
        Source(
            "CS231n: course notes",
            "https://cs231n.github.io",
            "Stanford University",
            "from 2015",
            "Clear notes on bends, starts, step sizes and checks by nudging.",
        ),
        Source(
            "Deep Learning",
            "https://www.deeplearningbook.org",
            "Ian Goodfellow, Yoshua Bengio and Aaron Courville",
            "2016",
            "The textbook. For those who want the formulas too.",
        ),
    ),
    "The papers behind these pages": (
        Source(
            "Learning representations by back-propagating errors",
            "https://doi.org/10.1038/323533a0",
            "David Rumelhart, Geoffrey Hinton and Ronald Williams",
            "1986",
            "It made passing the blame back known.",
        ),
        Source(
            "Approximation by superpositions of a sigmoidal function",
            "https://doi.org/10.1007/BF02551274",
            "George Cybenko",
            "1989",
            "Enough soft switches add up to any smooth curve, as close as you like.",
        ),
        Source(
            "Understanding the difficulty of training deep feedforward neural networks",
            "https://proceedings.mlr.press/v9/glorot10a.html",
            "Xavier Glorot and Yoshua Bengio",
            "2010",
            "Why deep stacks with soft switches learn badly, and how to start them.",
        ),
        Source(
            "Deep Sparse Rectifier Neural Networks",
            "https://proceedings.mlr.press/v15/glorot11a.html",
            "Xavier Glorot, Antoine Bordes and Yoshua Bengio",
            "2011",
            "Why ReLU took the place of the soft switch.",
        ),
        Source(
            "Adam: A Method for Stochastic Optimization",
            "https://arxiv.org/abs/1412.6980",
            "Diederik Kingma and Jimmy Ba",
            "2014",
            "Steps that roll on, with a step size for each knob.",
        ),
        Source(
            "Evolution Strategies as a Scalable Alternative to Reinforcement Learning",
            "https://arxiv.org/abs/1703.03864",
            "Tim Salimans and others",
            "2017",
            "Where learning without slopes does well.",
        ),
        Source(
            "Automatic Differentiation in Machine Learning: a Survey",
            "https://arxiv.org/abs/1502.05767",
            "Atılım Güneş Baydin and others",
            "2018",
            "How computers find slopes, and why they do not nudge.",
        ),
    ),
}
