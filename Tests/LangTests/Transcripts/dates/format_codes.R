d <- as.Date("2024-03-07")
format(d, "%d/%m/%y")
#> [1] "07/03/24"
format(d, "%A %e %B")
#> [1] "Thursday  7 March"
format(d, "%j %U %u %V %G")
#> [1] "067 09 4 10 2024"
format(d, "%b %d, %Y")
#> [1] "Mar 07, 2024"
format(d, "100%%")
#> [1] "100%"
format(c(d, NA), "%Y")
#> [1] "2024" NA    
