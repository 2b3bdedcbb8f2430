getRversion() >= "4.0.0"
#> [1] TRUE
getRversion()
#> [1] ‘4.2.2’
