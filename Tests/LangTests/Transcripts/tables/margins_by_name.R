t2 <- UCBAdmissions[, , 1]
proportions(t2, "Gender")
#>           Gender
#> Admit           Male    Female
#>   Admitted 0.6206061 0.8240741
#>   Rejected 0.3793939 0.1759259
prop.table(t2, "Admit")
#>           Gender
#> Admit            Male     Female
#>   Admitted 0.85191348 0.14808652
#>   Rejected 0.94277108 0.05722892
marginSums(UCBAdmissions, c("Gender", "Dept"))[, 1:2]
#>         Dept
#> Gender     A   B
#>   Male   825 560
#>   Female 108  25
sweep(t2, "Gender", c(100, 10))
#>           Gender
#> Admit      Male Female
#>   Admitted  412     79
#>   Rejected  213      9
try(sweep(t2, "Sex", 1:2))
#! Error in sweep(t2, "Sex", 1:2) : 
#!   not all elements of 'MARGIN' are names of dimensions
