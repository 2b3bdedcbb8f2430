p <- pipe("echo hi; echo there")
readLines(p)
#> [1] "hi"    "there"
close(p)
system("echo abc", intern=TRUE)
#> [1] "abc"
system2("echo", c("a", "b"), stdout=TRUE)
#> [1] "a b"
