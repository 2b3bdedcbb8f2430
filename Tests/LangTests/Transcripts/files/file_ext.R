tools::file_ext(c("a.txt", "b.tar.gz", "c", ".R"))
#> [1] "txt" "gz"  ""    "R"  
