summary(data.frame(x = c(1.5, 2, 10), g = factor(c("a", "b", "a")), s = c("p", "q", "r")))
#>        x         g          s            
#>  Min.   : 1.50   a:2   Length:3          
#>  1st Qu.: 1.75   b:1   Class :character  
#>  Median : 2.00         Mode  :character  
#>  Mean   : 4.50                           
#>  3rd Qu.: 6.00                           
#>  Max.   :10.00                           
