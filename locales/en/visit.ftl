### Your visit: what was seen, how the predictions went, and those that were missed once more.

## The chapter and its scenes, as menus and headings name them

visit-title = Your visit
visit-question = What have I seen, and what do I know now?
visit-answers = What you saw, what you guessed, and what you missed once more, with other numbers.
visit-saw-title = What you saw
visit-saw-question = What have I seen?
visit-again-title = Once more
visit-again-question = What do I know now?

visit = Your visit

visit-minutes = { $minutes ->
    [0] less than a minute
    [one] one minute
   *[other] { $minutes } minutes
 }
visit-none = You have seen none of the { $screens } screens yet. Each counts after you looked at it for a moment.
visit-all = You saw **{ $seen } of { $screens } screens**, in **{ $time }**.
visit-chapter = { $title } · { $seen } of { $screens }
visit-chapter-time = { $title } · { $seen } of { $screens }, { $time }
visit-no-predictions = You have made none of the { $questions } predictions yet.
visit-predictions = You made **{ $made } of { $questions } predictions**: { $right } right, { $missed } missed, { $mended } missed at first, then right.
visit-outcome = { $outcome ->
    [right] right
    [missed] missed
   *[mended] missed at first, then right
 }
visit-prediction = { $chapter }, “{ $scene }”: { $outcome }
visit-private = This list is kept in your browser, and nowhere else. The server forgets it soon after you leave.
visit-print = Print
visit-forget = Forget this

visit-missed = You missed { $missed ->
    [one] one question. Here it comes back, with other numbers.
   *[other] { $missed } questions. Here they come back, with other numbers.
 }
visit-nothing-missed = You have missed nothing so far. Here are all { $questions } questions, with other numbers.
visit-asked = Question { $n } of { $all }, from “{ $chapter }”
visit-next = Next question
visit-how = How did it go?
visit-see = See it: { $scene }
visit-round = You had **{ $right } of { $asked }** right.
visit-round-missed = You had **{ $right } of { $asked }** right. What you missed comes back in the next round.
visit-another = Another round
