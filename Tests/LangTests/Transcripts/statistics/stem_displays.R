stem(c(10, 11, 22, 23, 35, 38, 41))
#>
#>   The decimal point is 1 digit(s) to the right of the |
#>
#>   1 | 01
#>   2 | 23
#>   3 | 58
#>   4 | 1
#>
stem(islands)
#>
#>   The decimal point is 3 digit(s) to the right of the |
#>
#>    0 | 00000000000000000000000000000111111222338
#>    2 | 07
#>    4 | 5
#>    6 | 8
#>    8 | 4
#>   10 | 5
#>   12 | 
#>   14 | 
#>   16 | 0
#>
stem(log10(islands))
#>
#>   The decimal point is at the |
#>
#>   1 | 1111112222233444
#>   1 | 5555556666667899999
#>   2 | 3344
#>   2 | 59
#>   3 | 
#>   3 | 5678
#>   4 | 012
#>
stem(c(1, 2, 3))
#>
#>   The decimal point is at the |
#>
#>   1 | 0
#>   1 | 
#>   2 | 0
#>   2 | 
#>   3 | 0
#>
stem(c(5, 5, 5))
#>
#>   The decimal point is at the |
#>
#>   5 | 000
#>
stem(c(-12, -3, 0, 4, 15, 22))
#>
#>   The decimal point is 1 digit(s) to the right of the |
#>
#>   -1 | 2
#>   -0 | 3
#>    0 | 04
#>    1 | 5
#>    2 | 2
#>
stem(c(100, 1000, 5000))
#>
#>   The decimal point is 3 digit(s) to the right of the |
#>
#>   0 | 1
#>   1 | 0
#>   2 | 
#>   3 | 
#>   4 | 
#>   5 | 0
#>
