x <- table(c("a", "b")); x[2] <- NA; x
#>
#>  a  b 
#>  1    
as.table(matrix(c(1.5, NA, 22, 3), 2))
#>      A    B
#> A  1.5 22.0
#> B       3.0
as.table(matrix(c(1L, NA, 3L, 3L), 2))
#>    A  B
#> A  1  3
#> B     3
