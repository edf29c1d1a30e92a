"""Whatever a test of a chapter says in English is said in every other language too: a value that a translation cannot take is a fault."""

from collections import Counter
from collections.abc import Iterator

import pytest

from core.say import messages
from core.say.language import SOURCE, languages, use
from core.say.messages import Message

MOST = 100  # settings of one message that are tried in each other language
QUICK = 10  # as many where no long test runs


@pytest.fixture(scope="session", autouse=True)
def said_in_every_language(request) -> Iterator[None]:
    """Put each message into every language, at the first settings that the tests draw for it."""
    most = QUICK if "not long" in request.config.option.markexpr else MOST
    others = [each for each in languages() if each != SOURCE]
    if not others:
        yield
        return
    said: Counter[str] = Counter()
    first = messages._format

    class Everywhere:
        """Stands for the function that puts messages into words, with its cache."""

        cache_clear = first.cache_clear

        def __call__(self, says: Message, language: str) -> str:
            self._repeat(says, language)
            return first(says, language)

        def __wrapped__(self, says: Message, language: str) -> str:
            self._repeat(says, language)
            return first.__wrapped__(says, language)

        def _repeat(self, says: Message, language: str) -> None:
            if language == SOURCE and said[says.id] < most:
                said[says.id] += 1
                for other in others:
                    with use(other):
                        first.__wrapped__(says, other)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "_format", Everywhere())
        yield
