### What stands around every scene: the bar, the footer, the drawer, the dial.

# What this language is called by those who speak it
language-name = English

stage-language = Language
stage-site = Why derivatives?
stage-page = { $title } · Why derivatives?
stage-chapters = Chapters
stage-so-far = So far: { $line }
stage-next-to = Next: { $title }
stage-more = More
stage-symbols = The same thing in symbols
stage-share = Share this view
stage-share-how = This link shows a friend exactly what you see now.
stage-embed-how = This line puts the scene into a page of your own.
stage-present = Present
    .help = For a class: large pictures, and keys
stage-teachers = Teachers: add `&hide=name` to hide a control, or `&lock=name:value` to fix it.
stage-print = Print
stage-over = Start this scene over
stage-lost = There is no page at that address. This is the start, and every chapter is one click away.
stage-working = Working it out …

predict-guess = Guess first:
predict-skip = Skip
predict-right = **Yes.** { $because }
predict-missed = **Not quite.** { $reason } **{ $answer }.** { $because }
predict-close = Close
predict-tally = You predicted { $right } of { $all } rightly so far.
predict-skipped = **{ $answer }.** { $because }

dial-play = Play
dial-pause = Pause
dial-back = One step back
dial-on = One step on
dial-speed = Speed

## Presenter mode

present-mode = Presenter mode
present-keys = Space: play · ← →: move · N: next · B: back · Esc:
present-leave = Leave

## How much was seen, at the foot of each page. A script fills in what stands in braces.

progress-seen = Seen: { $seen } of { $all } screens, { $time }
progress-none = less than a minute
progress-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
    }

## Words that explain themselves

glossary-here = Words on this screen
glossary-see = See it in { $chapter }, “{ $scene }”

## Before the app is there

splash-waiting = It will move in a moment.
splash-no-script = JavaScript is off in this browser. Please turn it on: the pictures need it.
splash-closed = The picture cannot move: this network closes the live connection (a WebSocket) that the page needs. Ask whoever looks after the network to allow WebSockets to this address.
splash-offline = The picture cannot move: this device is offline. Check its connection.
splash-server = The picture cannot move: the server does not answer. If this stays, tell whoever gave you the link.
splash-slow = This takes longer than usual: the connection or the server is slow.
splash-again = Try again

server-other-name = This server has no page under that name.
server-tripped = Something on this page went wrong, and that is our fault, not yours. Start the page over below; if it happens again, the link in your address bar tells us how to see it.
    .title = This page tripped
