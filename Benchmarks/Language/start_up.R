cat(1, "\n")
