# options(scipen =) also holds for as.character, paste and deparse.
options(scipen = 999)
paste(1e15, 123456789012, 1e-7)
#> [1] "1000000000000000 123456789012 0.0000001"
as.character(1e5)
#> [1] "100000"
deparse(c(1e5, 1e10))
#> [1] "c(100000, 10000000000)"
paste0("id_", 100000 * 1:3)
#> [1] "id_100000" "id_200000" "id_300000"
data.frame(x = as.character(1e6))
#>         x
#> 1 1000000
options(scipen = -3)
as.character(0.9)
#> [1] "9e-01"
paste(100, 1L)
#> [1] "1e+02 1"
options(scipen = 0)
paste(1e15, 1e5, 100000L, 123456)
#> [1] "1e+15 1e+05 100000 123456"
as.character(1e5)
#> [1] "1e+05"
