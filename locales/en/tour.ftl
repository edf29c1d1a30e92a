### The guided tour: its bar. What each stop asks and says is in the catalog of its chapter.

tour-begin = Show me in five minutes
tour-resume = Go on at stop { $stop }
tour-number = Stop { $stop } of { $stops }
tour-missed = Not there yet. { $ask }
tour-missing-low = One end is done. Now drag it to the left end.
tour-missing-high = One end is done. Now drag it to the right end.
tour-away = This stop is on another screen.
tour-return = Go back to stop { $stop }
tour-back = Back
tour-skip = Skip
tour-next = Next stop
tour-leave = Leave the tour
tour-end = At your own pace: { $chapter }
