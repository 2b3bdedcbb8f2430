read.fwf(textConnection("12345\n67890"), widths = c(2, 3))
#>   V1  V2
#> 1 12 345
#> 2 67 890
read.fwf(textConnection("ab 12\ncd 34"), widths = c(2, -1, 2), col.names = c("s", "n"))
#>    s  n
#> 1 ab 12
#> 2 cd 34
