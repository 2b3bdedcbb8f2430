f <- ftable(Titanic, row.vars = 1:2)
print(f, method = "compact")
#>       Age            Child     Adult    
#> Class Sex | Survived    No Yes    No Yes
#> 1st   Male               0   5   118  57
#>       Female             0   1     4 140
#> 2nd   Male               0  11   154  14
#>       Female             0  13    13  80
#> 3rd   Male              35  13   387  75
#>       Female            17  14    89  76
#> Crew  Male               0   0   670 192
#>       Female             0   0     3  20
print(f, method = "row.compact")
#>              Age      Child     Adult    
#> Class Sex    Survived    No Yes    No Yes
#> 1st   Male                0   5   118  57
#>       Female              0   1     4 140
#> 2nd   Male                0  11   154  14
#>       Female              0  13    13  80
#> 3rd   Male               35  13   387  75
#>       Female             17  14    89  76
#> Crew  Male                0   0   670 192
#>       Female              0   0     3  20
print(f, method = "col.compact")
#>       Age      Child     Adult    
#>       Survived    No Yes    No Yes
#> Class Sex                         
#> 1st   Male         0   5   118  57
#>       Female       0   1     4 140
#> 2nd   Male         0  11   154  14
#>       Female       0  13    13  80
#> 3rd   Male        35  13   387  75
#>       Female      17  14    89  76
#> Crew  Male         0   0   670 192
#>       Female       0   0     3  20
write.ftable(ftable(Survived ~ Sex, Titanic), method = "compact")
#> Sex | Survived "No" "Yes"
#> "Male"         1364   367
#> "Female"        126   344
as.data.frame(ftable(mtcars[c("vs", "am")]))
#>   vs am Freq
#> 1  0  0   12
#> 2  1  0    7
#> 3  0  1    6
#> 4  1  1    7
try(ftable(1:3, type = "x"))
#! Error in table(..., exclude = exclude) : 
#!   all arguments must have the same length
