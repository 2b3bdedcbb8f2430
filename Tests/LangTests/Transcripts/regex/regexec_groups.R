m <- regexec("(\\w+)@(\\w+)\\.com", c("joe@mail.com", "none"))
regmatches(c("joe@mail.com", "none"), m)
#> [[1]]
#> [1] "joe@mail.com" "joe"          "mail"        
#>
#> [[2]]
#> character(0)
#>
