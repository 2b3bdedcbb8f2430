message("to err"); print(interactive()); print(nchar(commandArgs()[1])>0); invisible(5); NULL; x <- 1; (x)
