sort(numeric_version(c("1.10", "1.2", "1.9")))
#> [1] ‘1.2’  ‘1.9’  ‘1.10’
max(numeric_version(c("1.10", "1.2", "1.9")))
#> [1] ‘1.10’
