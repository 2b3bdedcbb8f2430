class(globalenv())
#> [1] "environment"
print(globalenv())
#> <environment: R_GlobalEnv>
environmentName(baseenv())
#> [1] "base"
emptyenv()
#> <environment: R_EmptyEnv>
