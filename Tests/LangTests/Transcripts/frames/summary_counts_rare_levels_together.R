d <- data.frame(id = factor(sprintf("s%02d", 1:12)), group = factor(rep(c("a", "b", NA), 4)))
summary(d)
#>        id     group  
#>  s01    :1   a   :4  
#>  s02    :1   b   :4  
#>  s03    :1   NA's:4  
#>  s04    :1           
#>  s05    :1           
#>  s06    :1           
#>  (Other):6           
summary(d$id, maxsum = 4)
#>     s01     s02     s03 (Other) 
#>       1       1       1       9 
summary(factor(c("x", "y", "y", "z", NA, NA)), maxsum = 3)
#>       y (Other)    NA's 
#>       2       2       2 
summary(d, maxsum = 3)
#>        id      group  
#>  s01    : 1   a   :4  
#>  s02    : 1   b   :4  
#>  (Other):10   NA's:4  
