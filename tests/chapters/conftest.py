"""Format each message of the chapters' tests in every language, to find values that a translation cannot take."""

from collections import Counter
from collections.abc import Iterator

import pytest

from core.say import messages
from core.say.language import SOURCE, languages, use
from core.say.messages import Message

MAX_PER_MESSAGE = 100  # combinations of values tried for each message and language
QUICK_PER_MESSAGE = 10  # the same, without long tests


@pytest.fixture(scope="session", autouse=True)
def every_language(request) -> Iterator[None]:
    """Format each message in every language, for the first values that the tests draw."""
    limit = QUICK_PER_MESSAGE if "not long" in request.config.option.markexpr else MAX_PER_MESSAGE
    other_languages = [name for name in languages() if name != SOURCE]
    if not other_languages:
        yield
        return
    counts: Counter[str] = Counter()
    original = messages._format

    class AllLanguages:
        """Replace the cached function that formats messages."""

        cache_clear = original.cache_clear

        def __call__(self, message: Message, language: str) -> str:
            self._repeat(message, language)
            return original(message, language)

        def __wrapped__(self, message: Message, language: str) -> str:
            self._repeat(message, language)
            return original.__wrapped__(message, language)

        def _repeat(self, message: Message, language: str) -> None:
            if language == SOURCE and counts[message.id] < limit:
                counts[message.id] += 1
                for other_language in other_languages:
                    with use(other_language):
                        original.__wrapped__(message, other_language)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "_format", AllLanguages())
        yield
