"""The words that stand in every picture of the exam network, whichever chapter shows it."""

STUDENTS = {"pass": "pass", "fail": "fail", "across": "hours of study", "error": "how wrong:"}
DISCS = ["hours", "first", "second", "answer"]
ALMOST = "almost 0"
