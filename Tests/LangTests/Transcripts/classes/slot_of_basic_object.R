y <- 1
y@x
#! Error: trying to get slot "x" from an object of a basic class ("numeric") with no slots
#! Execution halted
