cat(formatOL(c("first", "second"), type = "A"), sep = "\n")
#> A. first
#> B. second
