x <- 1;; y <- 2
#! Error: unexpected ';' in ";"
#! Execution halted
