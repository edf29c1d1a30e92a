### The bar of the guided tour. The texts of each stop are in its chapter’s catalog.

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
