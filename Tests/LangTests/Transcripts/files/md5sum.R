f <- tempfile()
writeLines("hello", f)
unname(tools::md5sum(f))
#> [1] "b1946ac92492d2347c6235b4d2611184"
unname(tools::md5sum(c(f, "/nonexistent/file")))
#> [1] "b1946ac92492d2347c6235b4d2611184" NA                                
writeBin(as.raw(rep(0:255, 5)), f)
unname(tools::md5sum(f))
#> [1] "82829f1f3f2bb0f18b25f278e5bba8bd"
file.create(f)
#> [1] TRUE
unname(tools::md5sum(f))
#> [1] "d41d8cd98f00b204e9800998ecf8427e"
