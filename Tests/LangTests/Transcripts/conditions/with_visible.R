withVisible(invisible(3))
#> $value
#> [1] 3
#>
#> $visible
#> [1] FALSE
#>
withVisible(4)$visible
#> [1] TRUE
