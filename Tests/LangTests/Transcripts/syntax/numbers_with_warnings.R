1.5L
#> [1] 1.5
#! Warning message:
#! integer literal 1.5L contains decimal; using numeric value 
1.0L
#> [1] 1
#! Warning message:
#! integer literal 1.0L contains unnecessary decimal point 
100000000000L
#> [1] 1e+11
#! Warning message:
#! non-integer value 100000000000L qualified with L; using numeric value 
1e5L
#> [1] 100000
0x10L
#> [1] 16
0x1.8p3
#> [1] 12
1e-3
#> [1] 0.001
