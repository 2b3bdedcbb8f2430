basename("/a/b/c.txt")
#> [1] "c.txt"
dirname("/a/b/c.txt")
#> [1] "/a/b"
file.path("a", "b", "c.txt")
#> [1] "a/b/c.txt"
tools::file_ext("x.tar.gz")
#> [1] "gz"
tools::file_path_sans_ext("a/b.txt")
#> [1] "a/b"
normalizePath(".") == getwd()
#> [1] TRUE
