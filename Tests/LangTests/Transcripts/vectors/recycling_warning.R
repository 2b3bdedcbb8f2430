1:6 + 1:2
#> [1] 2 4 4 6 6 8
1:5 + 1:2
#> [1] 2 4 4 6 6
#! Warning message:
#! In 1:5 + 1:2 :
#!   longer object length is not a multiple of shorter object length
