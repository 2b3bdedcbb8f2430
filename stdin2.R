con <- file("stdin"); open(con); while(length(l <- readLines(con, n=1))>0) cat("[", l, "]\n"); close(con)
