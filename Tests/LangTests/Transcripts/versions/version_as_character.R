as.character(numeric_version("2.0.1"))
#> [1] "2.0.1"
paste("v", package_version("1.0.0"))
#> [1] "v 1.0.0"
