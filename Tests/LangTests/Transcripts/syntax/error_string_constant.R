x <- c("a" "b")
#! Error: unexpected string constant in "x <- c("a" "b""
#! Execution halted
