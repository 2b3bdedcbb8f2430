d <- as.Date(c("2024-01-01", "2024-03-01", "2024-12-25"))
diff(d)
#> Time differences in days
#> [1]  60 299
d[2] - d[1]
#> Time difference of 60 days
as.numeric(d[2] - d[1])
#> [1] 60
difftime(d[2], d[1], units = "weeks")
#> Time difference of 8.571429 weeks
