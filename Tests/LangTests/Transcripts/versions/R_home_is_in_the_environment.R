identical(Sys.getenv("R_HOME"), R.home())
#> [1] TRUE
identical(dirname(R.home("bin")), R.home())
#> [1] TRUE
Sys.setenv(R_HOME = "/elsewhere")
Sys.getenv("R_HOME")
#> [1] "/elsewhere"
