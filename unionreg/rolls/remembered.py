"""Answers that are kept: in a roll the same names, posts, places and dates come again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_KEPT = 200_000
Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Remembered(dict[Asked, Answer]):
    """A function whose answers are kept: names, posts and places repeat. ``remembered[asked]`` answers.

    Forgets all when it grows large.
    """

    def __init__(self, answer: Callable[[Asked], Answer]) -> None:
        """Nothing is known yet."""
        super().__init__()
        self._answer = answer

    def __missing__(self, asked: Asked) -> Answer:
        if len(self) > _MOST_KEPT:
            self.clear()
        answer = self[asked] = self._answer(asked)
        return answer
