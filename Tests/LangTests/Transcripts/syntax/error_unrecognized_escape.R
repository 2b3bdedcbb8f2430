x <- "C:\lib"
#! Error: '\l' is an unrecognized escape in character string starting ""C:\l"
#! Execution halted
