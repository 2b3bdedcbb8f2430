d <- file.path(tempdir(), "tree")
dir.create(file.path(d, "a", "b"), recursive = TRUE)
list.dirs(d, full.names = FALSE)
#> [1] ""    "a"   "a/b"
writeLines("x", file.path(d, "1"))
writeLines("y", file.path(d, "2"))
file.append(file.path(d, "1"), file.path(d, "2"))
#> [1] TRUE
readLines(file.path(d, "1"))
#> [1] "x" "y"
list.files(d, recursive = TRUE)
#> [1] "1" "2"
unlink(d, recursive = TRUE)
dir.exists(d)
#> [1] FALSE
