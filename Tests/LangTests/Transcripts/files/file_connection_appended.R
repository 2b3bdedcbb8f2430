f <- tempfile()
writeLines("one", f)
con <- file(f,"a")
writeLines("more",con)
close(con)
readLines(f)
#> [1] "one"  "more"
