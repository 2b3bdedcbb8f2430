head(AirPassengers, 14)
#>  [1] 112 118 132 129 121 135 148 148 136 119 104 118 115 126
window(co2, c(1959, 1), c(1959, 6))
#>         Jan    Feb    Mar    Apr    May    Jun
#> 1959 315.42 316.31 316.50 317.56 318.13 318.00
frequency(UKgas)
#> [1] 4
Nile[1:5]
#> [1] 1120 1160  963 1210 1160
start(sunspots)
#> [1] 1749    1
str(lh)
#>  Time-Series [1:48] from 1 to 48: 2.4 2.4 2.4 2.2 2.1 1.5 2.3 2.3 2.5 2 ...
dim(EuStockMarkets)
#> [1] 1860    4
