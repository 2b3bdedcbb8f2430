Sys.setenv(NNS_TEST_A = "bar")
Sys.getenv("NNS_TEST_A")
#> [1] "bar"
Sys.unsetenv("NNS_TEST_A")
Sys.getenv("NNS_TEST_A")
#> [1] ""
Sys.getenv("NNS_TEST_A", unset = NA)
#> [1] NA
Sys.getenv(c("NNS_TEST_A", "NNS_TEST_B"))
#> NNS_TEST_A NNS_TEST_B 
#>         ""         "" 
is.character(Sys.getenv())
#> [1] TRUE
nchar(Sys.getpid()) > 0
#> [1] TRUE
