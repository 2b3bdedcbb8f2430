tools::file_path_sans_ext(c("a.txt", "b.tar.gz", "dir/c.R"))
#> [1] "a"     "b.tar" "dir/c"
tools::file_path_sans_ext("b.tar.gz", compression = TRUE)
#> [1] "b"
