str(ordered(c("lo","hi"),levels=c("lo","hi")))
#>  Ord.factor w/ 2 levels "lo"<"hi": 1 2
str(array(1:3))
#>  int [1:3(1d)] 1 2 3
str(1i)
#>  cplx 0+1i
